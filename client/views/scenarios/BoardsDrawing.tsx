import type { JSX } from 'react';
import type { NodeLabel } from '#contract/graph-model';
import { fieldOf } from '../../graph/type-fields.ts';
import { scenarioWords } from '../../words/scenario-words.ts';
import { boardsInWords } from './boards-in-words.ts';
import styles from './drawing.module.css';
import {
  boardRadius,
  boardX,
  drawingWidth,
  groupX,
  type Layout,
  layOut,
  type PlacedGroup,
  rowY,
} from './drawing-layout.ts';
import type { Body, TouchedBoards } from './touched-boards.ts';

const groupWidth = drawingWidth - groupX - 2;

const colourOf = (type: string | null): string => `var(--ju-type-${fieldOf(type)})`;

/** The product's shapes, ten pixels wide about a point. */
const Shape = ({
  kind,
  type,
  x,
  y,
}: {
  readonly kind: NodeLabel;
  readonly type: string | null;
  readonly x: number;
  readonly y: number;
}): JSX.Element => {
  const fill = colourOf(type);
  if (kind === 'Agency') return <rect x={x - 4.5} y={y - 4.5} width={9} height={9} rx={1} fill={fill} />;
  if (kind === 'Person')
    return (
      <g fill="var(--ju-kind-person)">
        <circle cx={x} cy={y - 2.6} r={2.4} />
        <path d={`M${x - 4.2} ${y + 5}a4.2 4.2 0 0 1 8.4 0z`} />
      </g>
    );
  return <circle cx={x} cy={y} r={4.8} fill={fill} />;
};

/** As wide as many sit there, so that what is shared is seen; a seat on one board only is a plain line. */
const widthOf = ({ members, boards }: PlacedGroup): number =>
  boards.length > 1 ? Math.min(3 + members.length, 16) : 1.5;

const Relations = ({ layout: { boards, groups } }: { readonly layout: Layout }): JSX.Element => (
  <>
    {groups.flatMap((group) =>
      group.boards.map((place) => {
        const board = boards[place]!;
        const [from, to] = [boardX + boardRadius, groupX];
        const y = group.y + group.height / 2;
        return (
          <path
            key={`${group.boards.join()} ${place}`}
            className={styles.relation}
            data-shared={group.boards.length > 1}
            strokeWidth={widthOf(group)}
            d={`M${from} ${board.y}C${from + 26} ${board.y} ${to - 26} ${y} ${to} ${y}`}
          />
        );
      }),
    )}
  </>
);

const Group = ({ group }: { readonly group: PlacedGroup }): JSX.Element => (
  <g>
    <rect
      className={styles.group}
      data-on={Math.min(group.boards.length, 2)}
      x={groupX}
      y={group.y}
      width={groupWidth}
      height={group.height}
      rx={5}
    />
    {group.head.map((line, place) => (
      <text key={line} className={styles.groupHead} x={groupX + 9} y={group.y + 16 + place * 15}>
        {line}
      </text>
    ))}
    {group.rows.map(({ key, text, body, isNew }, place) => (
      <g key={key} data-new={isNew}>
        {body && <title>{body.name}</title>}
        {body && <Shape kind={body.kind} type={body.type} x={groupX + 15} y={rowY(group, place)} />}
        <text className={styles.member} x={groupX + (body ? 26 : 9)} y={rowY(group, place) + 4}>
          {isNew ? `${text} (${scenarioWords.drawing.fresh})` : text}
        </text>
      </g>
    ))}
  </g>
);

const Ties = ({
  structure,
  layout: { boards },
}: {
  readonly structure: TouchedBoards;
  readonly layout: Layout;
}): JSX.Element => (
  <>
    {structure.ties.map(({ kind, from, to }) => {
      const [one, other] = [from, to].map((id) => boards.find((board) => board.id === id));
      if (!one || !other) return null;
      const bend = boardX + boardRadius + 24;
      return (
        <path
          key={`${kind} ${from} ${to}`}
          className={styles.tie}
          data-kind={kind}
          d={`M${boardX + 8} ${one.y}C${bend} ${one.y} ${bend} ${other.y} ${boardX + 8} ${other.y}`}
        />
      );
    })}
  </>
);

interface BoardsDrawingProps {
  readonly title: string;
  readonly structure: TouchedBoards;
  readonly bodies: ReadonlyMap<string, Body>;
  /** The structure before, where this is the one after. */
  readonly earlier?: TouchedBoards;
}

/** Partnerships, who sits on which, and what ties them; the same in words below. */
export const BoardsDrawing = ({ title, structure, bodies, earlier }: BoardsDrawingProps): JSX.Element => {
  const layout = layOut(structure, bodies, earlier);
  const sentences = boardsInWords(structure, bodies, earlier);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{title}</figcaption>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${drawingWidth} ${layout.height}`}
        role="img"
        aria-label={`${title}. ${sentences.join(' ')}`}
      >
        <Relations layout={layout} />
        <Ties structure={structure} layout={layout} />
        {layout.groups.map((group) => (
          <Group key={group.boards.join()} group={group} />
        ))}
        {layout.boards.map(({ id, lines, type, ties, y }) => (
          <g key={id}>
            <title>{structure.boards.find((board) => board.id === id)?.name}</title>
            <circle cx={boardX} cy={y} r={boardRadius} fill={colourOf(type)} />
            {lines.map((line, place) => (
              <text
                key={line}
                className={styles.board}
                x={boardX - boardRadius - 8}
                y={y + 4 + (place - (lines.length - 1) / 2) * 15}
              >
                {line}
              </text>
            ))}
            {ties.map((tie, place) => (
              <text
                key={tie}
                className={styles.tieText}
                x={boardX - boardRadius - 8}
                y={y + 18 + ((lines.length - 1) * 15) / 2 + place * 14}
              >
                {tie}
              </text>
            ))}
          </g>
        ))}
      </svg>
      <details className={styles.inWords}>
        <summary>{scenarioWords.drawing.inWords}</summary>
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
    </figure>
  );
};
