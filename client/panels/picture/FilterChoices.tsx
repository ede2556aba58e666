import { Checkbox, MultiSelect } from '@mantine/core';
import type { JSX } from 'react';
import { drawnLabels, graphSlice } from '#contract/graph-slice';
import { useAnswer } from '../../bindings/use-answer.ts';
import { useScope } from '../../bindings/use-scope.ts';
import { useChangeView } from '../../bindings/use-view.ts';
import type { DrawnKind } from '../../drawn-kind.ts';
import { shownNodes } from '../../state/shown-nodes.ts';
import type { ViewState } from '../../state/view-state.ts';
import { kindWords } from '../../words/domain-words.ts';
import { words } from '../../words/words.ts';
import { KindShape } from '../signs/KindShape.tsx';
import styles from './picture.module.css';

const choicesAtMost = 10_000;

/** Kinds, types and themes to choose from. */
export const FilterChoices = ({ view }: { readonly view: ViewState }): JSX.Element => {
  const change = useChangeView();
  const turn = (kind: DrawnKind, shown: boolean) =>
    change({ hiddenKinds: drawnLabels.filter((each) => (each === kind ? !shown : view.hiddenKinds.includes(each))) });
  return (
    <>
      <fieldset className={styles.kinds}>
        <legend>{words.filters.kinds}</legend>
        {drawnLabels.map((kind) => (
          <Checkbox
            key={kind}
            size="xs"
            checked={!view.hiddenKinds.includes(kind)}
            onChange={({ currentTarget }) => turn(kind, currentTarget.checked)}
            label={
              <span className={styles.kind}>
                <KindShape kind={kind} size={14} />
                {kindWords[kind].many}
              </span>
            }
          />
        ))}
      </fieldset>
      <TypesAndThemes view={view} />
    </>
  );
};

/** Types and themes to choose from: those of everything in scope, asked for only once the filter is opened. */
const TypesAndThemes = ({ view }: { readonly view: ViewState }): JSX.Element => {
  const change = useChangeView();
  const scope = useScope();
  const query = scope && {
    ...scope,
    kind: ['Partnership' as const, 'Agency' as const, 'Theme' as const],
    limit: choicesAtMost,
  };
  const { data } = useAnswer(graphSlice, query && { params: {}, query });
  const nodes = data === undefined ? [] : shownNodes(data);
  const themes = nodes.filter(({ kind }) => kind === 'Theme').map(({ id, name }) => ({ value: id, label: name }));
  const types = nodes.flatMap(({ kind, type }) => (type === null || kind === 'Theme' ? [] : [type]));
  const known = new Set(themes.map(({ value }) => value));
  const unlisted = view.themes.filter((id) => !known.has(id)).map((id) => ({ value: id, label: id }));
  return (
    <>
      <MultiSelect
        size="xs"
        searchable
        label={words.filters.types}
        placeholder={view.types.length === 0 ? words.filters.typesHint : undefined}
        data={[...new Set([...view.types, ...types])].sort()}
        value={[...view.types]}
        onChange={(chosen) => change({ types: chosen })}
        comboboxProps={{ withinPortal: false }}
      />
      <MultiSelect
        size="xs"
        searchable
        label={words.filters.themes}
        placeholder={view.themes.length === 0 ? words.filters.themesHint : undefined}
        data={[...unlisted, ...themes]}
        value={[...view.themes]}
        onChange={(chosen) => change({ themes: chosen })}
        comboboxProps={{ withinPortal: false }}
      />
    </>
  );
};
