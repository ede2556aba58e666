import type { JSX } from 'react';
import { typologyProperties } from '#contract/graph-model';
import { type ListedPartnership, partnerships } from '#contract/partnerships';
import { wordsInUse } from '#contract/words-in-use';
import { useAnswer } from '../../../bindings/use-answer.ts';
import { useLibraryQuery } from '../../../bindings/use-library-query.ts';
import { useOverviewScope } from '../../../bindings/use-overview-scope.ts';
import { useOwn } from '../../../bindings/use-own.ts';
import { WordSelect } from '../../../panels/fields/WordSelect.tsx';
import { ReportTable } from '../../../panels/report-table/ReportTable.tsx';
import { namesOf, type ReportColumn } from '../../../panels/report-table/report-columns.ts';
import { NodeLink } from '../../../panels/signs/NodeLink.tsx';
import { Tag } from '../../../panels/signs/Tag.tsx';
import { Answered } from '../../../panels/states/Answered.tsx';
import { propertyWords } from '../../../words/domain-words.ts';
import { partnershipsWords as words } from '../../../words/partnerships-words.ts';
import { words as common } from '../../../words/words.ts';
import { OverviewPage } from '../OverviewPage.tsx';

const mostListed = 10_000;
const { columns: heads, how } = words;

const columns: readonly ReportColumn<ListedPartnership>[] = [
  {
    id: 'name',
    label: heads.name,
    value: ({ name }) => name,
    cell: ({ id, name, synthetic }) => (
      <>
        <NodeLink node={{ kind: 'Partnership', id, name }} /> {synthetic && <Tag name="synthetic" />}
      </>
    ),
  },
  { id: 'type', label: heads.type, groups: true, value: ({ type }) => type },
  ...typologyProperties.map((property) => ({
    id: property,
    label: propertyWords[property],
    groups: true,
    value: ({ typology }: ListedPartnership) => typology[property],
  })),
  {
    id: 'statutory',
    label: heads.statutory,
    groups: true,
    value: ({ statutory }) => (statutory === null ? null : statutory ? common.yes : common.no),
  },
  { id: 'themes', label: heads.themes, groups: true, value: ({ themes }) => namesOf(themes) },
  { id: 'areas', label: heads.areas, groups: true, value: ({ areas }) => namesOf(areas) },
  { id: 'members', label: heads.members, numeric: true, how: how.members, value: ({ members }) => members },
  { id: 'membersKnown', label: heads.membersKnown, groups: true, value: ({ membersKnown }) => membersKnown },
];

/** Partnerships by Camden's typology. */
export const PartnershipsView = (): JSX.Element => {
  const query = useOverviewScope();
  const [own, changeOwn] = useOwn();
  const inUse = useAnswer(wordsInUse, query && { params: {}, query }, { keepPrevious: true });
  const types = inUse.data?.partnershipTypes ?? [];
  const type = types.some(({ word }) => word === own.of) ? own.of! : null;
  const asked = useLibraryQuery('library/typology');
  const answer = useAnswer(
    partnerships,
    query && { params: {}, query: { ...query, limit: mostListed, ...(type === null ? {} : { type }) } },
    { keepPrevious: true },
  );
  return (
    <OverviewPage
      name="partnerships"
      lead={words.lead}
      revision={answer.data?.revision ?? null}
      controls={
        <WordSelect
          label={words.type}
          words={types}
          value={type}
          onChange={(of) => changeOwn({ of })}
          none={{ placeholder: words.any, run: () => changeOwn({ of: null }) }}
        />
      }
    >
      <Answered answer={answer} loading={words.loading} kept={words.kept}>
        {(data) => (
          <ReportTable
            name={words.table(type)}
            columns={columns}
            rows={data.partnerships}
            keyOf={({ id }) => id}
            sortAtFirst="name"
            asked={asked}
            note={data.truncated ? words.cut(data.partnerships.length, data.total) : undefined}
          />
        )}
      </Answered>
    </OverviewPage>
  );
};
