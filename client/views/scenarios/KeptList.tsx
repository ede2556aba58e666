import { ActionIcon, Button, TextInput } from '@mantine/core';
import { GitCompare, type LucideIcon, Pencil, Trash2 } from 'lucide-react';
import { type JSX, useState } from 'react';
import type { SavedInShort, SavedScenario } from '#contract/saved-scenarios';
import type { Paper } from '../../bindings/use-paper.ts';
import { useChangeView, useView } from '../../bindings/use-view.ts';
import { Answered } from '../../panels/states/Answered.tsx';
import { Empty } from '../../panels/states/Empty.tsx';
import { Failed } from '../../panels/states/Failed.tsx';
import { sourceGroupNames, sourceGroups } from '../../state/source-groups.ts';
import { scenarioWords } from '../../words/scenario-words.ts';
import styles from './kept.module.css';
import desk from './scenarios.module.css';
import type { Kept } from './use-kept.ts';

const words = scenarioWords.keep;

/** The source switch as it stood: a group is on where all of its kinds were asked for. */
const groupsOf = ({ sources }: SavedScenario['scope']) =>
  sources === undefined
    ? sourceGroupNames
    : sourceGroupNames.filter((name) => sourceGroups[name].every((kind) => sources.includes(kind)));

interface RowProps {
  readonly entry: SavedInShort;
  readonly kept: Kept;
  readonly onOpen: () => void;
}

const Row = ({ entry: { id, name, by, steps, changedAt, note }, kept, onOpen }: RowProps): JSX.Element => {
  const view = useView();
  const change = useChangeView();
  const [newName, setNewName] = useState<string | null>(null);
  const swallow = () => {}; // told above the list
  const tool = (label: string, Icon: LucideIcon, run: () => void, pressed?: boolean) => (
    <ActionIcon
      size="sm"
      variant={pressed ? 'light' : 'subtle'}
      color="gray"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={run}
    >
      <Icon size={14} strokeWidth={1.75} aria-hidden="true" />
    </ActionIcon>
  );
  if (newName !== null) {
    return (
      <li>
        <form
          className={styles.rename}
          onSubmit={(event) => {
            event.preventDefault();
            if (newName.trim() === '') return;
            kept.rename(id, newName.trim()).then(() => setNewName(null), swallow);
          }}
          onKeyDown={({ key }) => key === 'Escape' && setNewName(null)}
        >
          <TextInput
            size="xs"
            label={words.newName}
            autoFocus
            maxLength={200}
            value={newName}
            onChange={({ currentTarget }) => setNewName(currentTarget.value)}
          />
          <Button type="submit" size="xs">
            {words.rename}
          </Button>
        </form>
      </li>
    );
  }
  const isBeside = view.beside === id;
  return (
    <li className={styles.entry} data-open={view.kept === id}>
      <div className={styles.entryText}>
        <button
          type="button"
          className={styles.entryName}
          aria-label={words.open(name)}
          aria-current={view.kept === id || undefined}
          onClick={onOpen}
        >
          {name}
        </button>
        <span className={desk.small}>{words.facts(steps, by, changedAt.slice(0, 10))}</span>
        {note && <span className={desk.small}>{note}</span>}
      </div>
      <div className={desk.tools}>
        {tool(words.compareWith(name), GitCompare, () => change({ beside: isBeside ? null : id }), isBeside)}
        {tool(words.renameOf(name), Pencil, () => setNewName(name))}
        {tool(words.deleteOf(name), Trash2, () => {
          kept.remove(id).then(() => {
            if (view.kept === id || isBeside)
              change(
                { kept: view.kept === id ? null : view.kept, beside: isBeside ? null : view.beside },
                { replace: true },
              );
          }, swallow);
        })}
      </div>
    </li>
  );
};

/** What was kept, by whoever uses this graph. */
export const KeptList = ({ kept, paper }: { readonly kept: Kept; readonly paper: Paper }): JSX.Element => {
  const { list, said, error, forgetError } = kept;
  const open = async (id: string) => {
    const saved = await kept.open(id);
    const scope = { at: saved.scope.at ?? null, sources: groupsOf(saved.scope) };
    if (!paper.write(saved.steps, { ...scope, kept: id })) kept.setSaid({ text: words.tooLong, undo: null });
  };
  return (
    <section className={styles.kept} aria-labelledby="kept-title">
      <h2 id="kept-title" className={desk.sectionTitle}>
        {words.list}
      </h2>
      {error && <Failed error={error} kept={words.stays} onRetry={forgetError} />}
      <div className={styles.said} role="status">
        {said && (
          <>
            <span>{said.text}</span>
            {said.undo && (
              <Button size="compact-xs" variant="default" onClick={said.undo}>
                {words.undo}
              </Button>
            )}
          </>
        )}
      </div>
      <Answered answer={list} loading={words.loading} kept={words.stays} rows={2}>
        {({ scenarios }) =>
          scenarios.length === 0 ? (
            <Empty {...words.empty} />
          ) : (
            <ul className={styles.entries}>
              {scenarios.map((entry) => (
                <Row
                  key={entry.id}
                  entry={entry}
                  kept={kept}
                  onOpen={() =>
                    void open(entry.id).catch((thrown: Error) => kept.setSaid({ text: thrown.message, undo: null }))
                  }
                />
              ))}
            </ul>
          )
        }
      </Answered>
    </section>
  );
};
