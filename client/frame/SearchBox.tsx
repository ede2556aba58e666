import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { Search } from 'lucide-react';
import { type JSX, useEffect, useRef, useState } from 'react';
import { type SearchHit, search } from '#contract/search';
import { call } from '../api/call.ts';
import { useAnswer } from '../bindings/use-answer.ts';
import { useLetterKeys } from '../bindings/use-letter-keys.ts';
import { useScope } from '../bindings/use-scope.ts';
import { useShowThing } from '../bindings/use-show-thing.ts';
import { nodeKey } from '../node-key.ts';
import { words } from '../words/words.ts';
import styles from './frame.module.css';
import { SearchHits } from './SearchHits.tsx';

const typingPauseMs = 150;
const hitsShown = 12;
/** As many as an answer holds at most. */
const hitsSaved = 10_000;

/** Search while typing. What is chosen is selected, and the picture drawn around it. */
export const SearchBox = (): JSX.Element => {
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), typingPauseMs);
  const field = useRef<HTMLInputElement>(null);
  const scope = useScope();
  const showThing = useShowThing();
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  const [letters] = useLetterKeys();
  useHotkeys(letters ? [['/', () => field.current?.focus()]] : []);

  const request =
    scope === null || asked === ''
      ? null
      : { params: {}, query: { ...scope, q: asked.slice(0, 200), limit: hitsShown } };
  const answer = useAnswer(search, request, { keepPrevious: true });
  // The hits in view may still be those of an earlier text: Enter then waits for its own.
  const current = text.trim() === asked && !answer.isPlaceholderData && answer.data !== undefined;
  const hurried = useRef(false);

  const all = async (): Promise<readonly SearchHit[]> => {
    if (request === null) return [];
    const query = { ...request.query, limit: hitsSaved };
    return (await call(search, { params: {}, query })).hits;
  };

  const leave = () => {
    setText('');
    box.closeDropdown();
  };
  const choose = (key: string) => {
    leave();
    showThing(key);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new list moves the mark, not each render's functions
  useEffect(() => {
    const first = current ? answer.data?.hits[0] : undefined;
    if (first === undefined) box.resetSelectedOption();
    else if (hurried.current) choose(nodeKey(first));
    else box.selectFirstOption();
    if (current) hurried.current = false;
  }, [current, answer.data]);
  return (
    <search
      className={styles.search}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) box.closeDropdown();
      }}
    >
      <Combobox store={box} onOptionSubmit={choose} shadow="md" withinPortal={false}>
        <Combobox.Target>
          <TextInput
            ref={field}
            size="sm"
            aria-label={words.search.label}
            placeholder={words.search.placeholder}
            leftSection={<Search size={16} strokeWidth={1.75} aria-hidden="true" />}
            rightSection={text === '' ? <kbd className={styles.key}>{words.search.key}</kbd> : null}
            value={text}
            onChange={({ currentTarget }) => {
              hurried.current = false;
              setText(currentTarget.value);
              box.openDropdown();
            }}
            onKeyDown={({ key }) => {
              if (key === 'Enter' && !current) hurried.current = text.trim() !== '';
            }}
            onFocus={() => box.openDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={asked === '' || text.trim() === ''}>
          <SearchHits asked={asked} answer={answer} all={all} onLeave={leave} />
        </Combobox.Dropdown>
      </Combobox>
    </search>
  );
};
