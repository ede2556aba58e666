import { useHotkeys } from '@mantine/hooks';
import { Command as CommandIcon, Keyboard } from 'lucide-react';
import { type JSX, useState } from 'react';
import { useLater } from '../../bindings/use-later.ts';
import { useLetterKeys } from '../../bindings/use-letter-keys.ts';
import { useShowThing } from '../../bindings/use-show-thing.ts';
import { commandWords } from '../../words/command-words.ts';
import { ToolButton } from '../ToolButton.tsx';
import { Tour } from '../tour/Tour.tsx';
import { useCommands } from './use-commands.ts';

const { names, palette, shortcuts } = commandWords;
const own = { palette: 'mod+K', shortcuts: '?', search: '/' } as const;

const fetchPalette = async () => (await import('./Palette.tsx')).Palette;
const fetchShortcuts = async () => (await import('./Shortcuts.tsx')).Shortcuts;

/** Keys for every command, the palette, and the list of keys. */
export const CommandKeys = (): JSX.Element => {
  const [open, setOpen] = useState<'palette' | 'shortcuts' | null>(null);
  const close = () => setOpen(null);
  const Palette = useLater(open === 'palette', fetchPalette, close);
  const Shortcuts = useLater(open === 'shortcuts', fetchShortcuts, close);
  const [tour, setTour] = useState(false);
  const commands = useCommands(() => setTour(true));
  const showThing = useShowThing();
  const keyed = commands.flatMap(({ keys, name, run }) => (keys === undefined ? [] : [{ keys, name, run }]));
  const [letters, setLetters] = useLetterKeys();
  const isOn = ({ keys }: { readonly keys: string }) => letters || keys.includes('+');
  const list = () => setOpen('shortcuts');
  useHotkeys(keyed.filter(isOn).map(({ keys, run }) => [keys, run]));
  useHotkeys(
    letters
      ? [
          ['shift+?', list],
          ['?', list],
        ]
      : [],
  );
  // From within a field too: this is how it is left.
  useHotkeys([[own.palette, () => setOpen('palette')]], []);
  return (
    <>
      <Tour asked={tour} onEnd={() => setTour(false)} />
      <ToolButton label={palette.open} icon={CommandIcon} onClick={() => setOpen('palette')} />
      <ToolButton label={shortcuts.open} icon={Keyboard} onClick={() => setOpen('shortcuts')} />
      {open === 'palette' && Palette && <Palette commands={commands} onChoose={showThing} onClose={close} />}
      {open === 'shortcuts' && Shortcuts && (
        <Shortcuts
          shortcuts={[
            { keys: own.palette, name: names.palette },
            { keys: own.search, name: names.search },
            { keys: own.shortcuts, name: names.shortcuts },
            ...keyed,
          ]}
          letters={letters}
          onLetters={setLetters}
          onClose={close}
        />
      )}
    </>
  );
};
