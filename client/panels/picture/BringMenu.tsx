import { Menu } from '@mantine/core';
import type { JSX } from 'react';
import { type GraphSlice, graphSlice } from '#contract/graph-slice';
import { useAnswer } from '../../bindings/use-answer.ts';
import { useScope } from '../../bindings/use-scope.ts';
import { useChangeView } from '../../bindings/use-view.ts';
import type { NodeKey } from '../../node-key.ts';
import { expansionOf } from '../../state/expansion.ts';
import { type KindToBring, neighboursToBring } from '../../state/neighbours-to-bring.ts';
import type { ViewState } from '../../state/view-state.ts';
import { drawnWords } from '../../words/drawn-words.ts';

interface BringMenuProps {
  readonly of: NodeKey;
  readonly view: ViewState;
  /** The slice that the picture is drawn from, with what is hidden by hand. */
  readonly slice: GraphSlice;
}

const words = drawnWords.bring;

/** Which neighbours of a thing are to be drawn too: those of a kind, or of one type of it. */
export const BringMenu = ({ of, view, slice }: BringMenuProps): JSX.Element => {
  const change = useChangeView();
  const scope = useScope();
  const { types, themes } = view;
  const filters = { ...(types.length > 0 && { type: [...types] }), ...(themes.length > 0 && { theme: [...themes] }) };
  const query = scope && { ...scope, ...filters, around: of, limit: 1 };
  const { data, isError } = useAnswer(graphSlice, query && { params: {}, query });
  const bring = (kind: KindToBring['kind'], chosen: KindToBring['types']) => {
    const wanted = chosen.map(({ type }) => expansionOf(of, kind, type));
    change({
      expanded: [...new Set([...view.expanded, ...wanted])],
      // Whoever asks for them wants to see them.
      hiddenKinds: view.hiddenKinds.filter((hidden) => hidden !== kind),
    });
  };
  if (data === undefined) return <Menu.Label role="status">{isError ? words.failed : words.counting}</Menu.Label>;
  return (
    <>
      {neighboursToBring(data.around ?? [], slice, of).map(({ kind, count, types: ofKind }) =>
        ofKind.length === 1 ? (
          <Menu.Item key={kind} onClick={() => bring(kind, ofKind)}>
            {words.kind(kind, count, ofKind[0]!.type)}
          </Menu.Item>
        ) : (
          <Menu.Sub key={kind} closeDelay={200}>
            <Menu.Sub.Target>
              <Menu.Sub.Item>{words.kind(kind, count, null)}</Menu.Sub.Item>
            </Menu.Sub.Target>
            <Menu.Sub.Dropdown aria-label={words.kind(kind, count, null)} mah={320} style={{ overflowY: 'auto' }}>
              <Menu.Item onClick={() => bring(kind, ofKind)}>{words.all(kind, count)}</Menu.Item>
              {ofKind.map((each) => (
                <Menu.Item key={each.type ?? ''} onClick={() => bring(kind, [each])}>
                  {words.type(each.type, each.count)}
                </Menu.Item>
              ))}
            </Menu.Sub.Dropdown>
          </Menu.Sub>
        ),
      )}
    </>
  );
};
