import { SegmentedControl } from '@mantine/core';
import type { JSX } from 'react';
import { queries } from '#contract/queries';
import { schema } from '#contract/schema';
import { useAnswer } from '../../bindings/use-answer.ts';
import { useScene } from '../../bindings/use-scene.ts';
import { useChangeView, useView } from '../../bindings/use-view.ts';
import { Inspector } from '../../panels/inspector/Inspector.tsx';
import { Answered } from '../../panels/states/Answered.tsx';
import type { Draft, NamedQuery } from '../../state/console-draft.ts';
import type { ViewState } from '../../state/view-state.ts';
import { consoleWords } from '../../words/console-words.ts';
import desk from '../desk.module.css';
import styles from './console.module.css';
import { libraryNamed, savedNamed } from './named-queries.ts';
import { QueryDesk } from './QueryDesk.tsx';
import { notReady } from './RunBar.tsx';
import { SchemaTab } from './SchemaTab.tsx';
import { SidePanel } from './SidePanel.tsx';
import { useDraft } from './use-draft.ts';
import { useHistory } from './use-history.ts';
import { useRun } from './use-run.ts';
import { type Saved, useSaved } from './use-saved.ts';

const once = { params: {}, query: {} } as const;
const words = consoleWords;

const Selected = (): JSX.Element => {
  const scene = useScene();
  return (
    <div className={styles.inspector}>
      <Inspector scene={scene} />
    </div>
  );
};

interface DeskProps {
  readonly library: Parameters<typeof SidePanel>[0]['library'];
  readonly saved: Saved;
}

const Desk = ({ library, saved }: DeskProps): JSX.Element => {
  const view = useView();
  const change = useChangeView();
  const schemaAnswer = useAnswer(schema, once);
  const history = useHistory();
  const running = useRun();
  const fromLibrary = (id: string | null) => library.find((query) => query.id === id) ?? null;
  const fromSaved = (id: string | null) => saved.list.data?.queries.find((query) => `saved/${query.id}` === id) ?? null;
  const drafting = useDraft((id) => {
    const [found, kept] = [fromLibrary(id), fromSaved(id)];
    return found ? libraryNamed(found) : kept && savedNamed(kept);
  });
  const start = (draft: Draft) => {
    if (notReady(draft) !== null) return;
    history.add(draft);
    running.start(draft);
  };
  const open = (draft: Draft, named: NamedQuery | null, { runs }: { readonly runs: boolean }) => {
    drafting.open(draft, named);
    if (runs) start(draft);
  };
  return (
    <div className={styles.body} data-inspector={view.selected !== null && view.inspector !== 'closed'}>
      <SidePanel
        library={library}
        saved={saved}
        history={history}
        draft={drafting.draft}
        named={drafting.named}
        openedSaved={fromSaved(view.of)}
        onOpen={open}
      />
      {view.tab === 'schema' ? (
        <Answered answer={schemaAnswer} loading={words.schema.loading} kept={words.schema.kept}>
          {(data) => (
            <SchemaTab
              schema={data}
              onAsk={(text) => {
                change({ tab: 'query' });
                open({ text, given: {} }, null, { runs: true });
              }}
            />
          )}
        </Answered>
      ) : (
        <QueryDesk
          drafting={drafting}
          running={running}
          schema={schemaAnswer.data}
          from={fromLibrary(view.of)}
          onRun={() => start(drafting.draft)}
        />
      )}
      {view.selected !== null && view.inspector !== 'closed' && <Selected />}
    </div>
  );
};

/** Where researchers ask their own questions: nothing here changes the network. */
export const ConsoleView = (): JSX.Element => {
  const { tab } = useView();
  const change = useChangeView();
  const library = useAnswer(queries, once);
  const saved = useSaved();
  return (
    <div className={desk.view}>
      <header className={desk.head}>
        <h1 className={desk.title}>{words.title}</h1>
        <SegmentedControl
          size="xs"
          aria-label={words.tabs.label}
          data={[
            { value: 'query', label: words.tabs.query },
            { value: 'schema', label: words.tabs.schema },
          ]}
          value={tab}
          onChange={(value) => change({ tab: value as ViewState['tab'] })}
        />
        <p className={desk.lead}>{words.lead}</p>
      </header>
      <Answered answer={library} loading={words.loading} kept={words.kept}>
        {({ queries: all }) => <Desk library={all} saved={saved} />}
      </Answered>
    </div>
  );
};
