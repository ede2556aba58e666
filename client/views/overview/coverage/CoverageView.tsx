import { SegmentedControl } from '@mantine/core';
import { type JSX, useMemo } from 'react';
import { coverage } from '#contract/coverage';
import { wordsInUse } from '#contract/words-in-use';
import { useAnswer } from '../../../bindings/use-answer.ts';
import { useLibraryQuery } from '../../../bindings/use-library-query.ts';
import { useOwn } from '../../../bindings/use-own.ts';
import { useScope } from '../../../bindings/use-scope.ts';
import { useView } from '../../../bindings/use-view.ts';
import { WordSelect } from '../../../panels/fields/WordSelect.tsx';
import { Answered } from '../../../panels/states/Answered.tsx';
import { Empty } from '../../../panels/states/Empty.tsx';
import { coverageWords as words } from '../../../words/coverage-words.ts';
import { OverviewPage } from '../OverviewPage.tsx';
import { CoverageTable } from './CoverageTable.tsx';

const mostAreas = 2_000;
/** What most duties are laid on. */
const kindAtFirst = 'district';

const sides = ['type', 'theme', 'client group'] as const;
export type Side = (typeof sides)[number];

/** Which areas have a partnership of each type, or for each theme or client group. */
export const CoverageView = (): JSX.Element => {
  const scope = useScope();
  const { area } = useView();
  const [own, changeOwn] = useOwn();
  const inArea = area === null ? {} : { area };
  const inUse = useAnswer(wordsInUse, scope && { params: {}, query: { ...scope, ...inArea } }, { keepPrevious: true });
  const kinds = inUse.data?.areaKinds ?? [];
  const has = (kind: string | undefined) => kinds.some(({ word }) => word === kind);
  const areaKind = has(own.kind) ? own.kind! : has(kindAtFirst) ? kindAtFirst : (kinds[0]?.word ?? null);
  const side = sides.find((each) => each === own.by) ?? 'type';
  const by = side === 'type' ? 'type' : 'theme';
  const answer = useAnswer(
    coverage,
    scope && areaKind !== null
      ? { params: {}, query: { ...scope, ...inArea, areaKind, by, limit: mostAreas } as const }
      : null,
    { keepPrevious: true },
  );
  const byTheme = useLibraryQuery('library/coverage-by-theme', {
    kind: areaKind,
    clients: side === 'client group',
  });
  const shown = useMemo(() => {
    const { data } = answer;
    if (data === undefined) return null;
    // By theme each column is a theme; those for whom the work is are client groups.
    const names = new Map(data.themes.map(({ id, name }) => [id, name]));
    const wanted = data.types.map(
      (_, place) => data.by === 'type' || (data.themes[place]!.kind === 'client group') === (side === 'client group'),
    );
    return {
      ...data,
      columns: data.types.filter((_, place) => wanted[place]).map((type) => ({ type, name: names.get(type) ?? type })),
      areas: data.areas.map((row) => ({ ...row, types: row.types.filter((_, place) => wanted[place]) })),
    };
  }, [answer, side]);
  return (
    <OverviewPage
      name="coverage"
      lead={words.lead}
      revision={answer.data?.revision ?? null}
      controls={
        <>
          <WordSelect
            label={words.areaKind}
            words={kinds}
            value={areaKind}
            onChange={(kind) => changeOwn({ kind, cell: null })}
          />
          <SegmentedControl
            size="xs"
            aria-label={words.by}
            value={side}
            data={sides.map((value) => ({ value, label: words.sides[value] }))}
            onChange={(value) => changeOwn({ by: value === 'type' ? null : value, cell: null })}
          />
        </>
      }
    >
      {inUse.data && areaKind === null ? (
        <Empty {...words.noKind} />
      ) : (
        <Answered answer={answer} loading={words.loading} kept={words.kept}>
          {() =>
            shown && (
              <CoverageTable
                coverage={shown}
                kind={areaKind ?? ''}
                side={side}
                asked={shown.by === 'theme' ? byTheme : shown.evidence}
              />
            )
          }
        </Answered>
      )}
    </OverviewPage>
  );
};
