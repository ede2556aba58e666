import { useMantineColorScheme } from '@mantine/core';
import { useHistorySteps } from '../../bindings/use-history-steps.ts';
import { useChangeView, useView } from '../../bindings/use-view.ts';
import { places } from '../../views/places.ts';
import { commandWords } from '../../words/command-words.ts';

/** Something that can be done from anywhere. */
export interface Command {
  readonly id: string;
  readonly name: string;
  readonly kind: 'go-to' | 'act';
  /** As Mantine's `useHotkeys` writes them: `mod+K`. */
  readonly keys?: string;
  readonly run: () => void;
}

const { names, go } = commandWords;

/**
 * Every command, but for those that open the palette and the list of keys themselves.
 *
 * @param takeTour begins the first walk again.
 */
export const useCommands = (takeTour: () => void): readonly Command[] => {
  const view = useView();
  const change = useChangeView();
  const { undo, redo } = useHistorySteps();
  const { setColorScheme } = useMantineColorScheme();
  const act = (id: keyof typeof names, run: () => void, keys?: string): Command => ({
    id,
    name: names[id],
    kind: 'act',
    ...(keys === undefined ? {} : { keys }),
    run,
  });
  const show = (of: 'whole' | 'question') => change({ picture: { of }, selected: null, expanded: [], as: 'network' });
  const turn = <T>(now: T, on: T, off: T): T => (now === on ? off : on);
  return [
    ...places.map(
      ({ path, name }): Command => ({
        id: path,
        name: go(name),
        kind: 'go-to',
        run: () => change({}, { place: path }),
      }),
    ),
    act('whole', () => show('whole'), 'W'),
    act('question', () => show('question'), 'Q'),
    act('structure', () => change({ as: turn(view.as, 'structure', 'network') }), 'S'),
    act('time', () => change({ time: turn(view.time, 'open', 'closed') }), 'T'),
    act('matrix', () => change({ table: turn(view.table, 'matrix', 'auto') }), 'M'),
    act('table', () => change({ table: view.table === 'closed' ? 'auto' : 'closed' }), 'B'),
    act('legend', () => change({ legend: turn(view.legend, 'open', 'closed') }), 'L'),
    act('inspector', () => change({ inspector: turn(view.inspector, 'closed', 'open') }), 'D'),
    act('tour', takeTour),
    act('anyDate', () => change({ at: null })),
    act('undo', undo, 'mod+Z'),
    act('redo', redo, 'mod+shift+Z'),
    act('light', () => setColorScheme('light')),
    act('dark', () => setColorScheme('dark')),
    act('auto', () => setColorScheme('auto')),
  ];
};
