import { type JSX, useMemo } from 'react';
import type { Structure } from '#contract/structure';
import { type Body, layOutStructure } from '../../graph/structure-layout.ts';
import { type NodeKey, nodeKey } from '../../node-key.ts';
import { structureWords } from '../../words/structure-words.ts';
import { Tag } from '../signs/Tag.tsx';
import styles from './structure.module.css';

interface StructureChartProps {
  readonly structure: Structure;
  readonly selected: NodeKey | null;
  /** The one whose structure was asked for. */
  readonly subject: NodeKey;
  readonly onSelect: (key: NodeKey) => void;
  /** What becomes of bodies on paper, by id, in words. */
  readonly notes?: ReadonlyMap<string, string>;
}

const noNotes: ReadonlyMap<string, string> = new Map();

/** Boxes in layers, whoever is answered to above, and lines that tell how. */
export const StructureChart = ({
  structure,
  selected,
  subject,
  onSelect,
  notes = noNotes,
}: StructureChartProps): JSX.Element => {
  const chart = useMemo(() => layOutStructure(structure), [structure]);
  const names = new Map(structure.bodies.map(({ id, name }) => [id, name]));
  const tiesOf = (id: string) =>
    structure.relations
      .filter(({ from }) => from === id)
      .map(({ type, to }) => `${structureWords.relations[type]} ${names.get(to)}`);
  const button = (body: Body) => (
    <BodyButton
      body={body}
      note={notes.get(body.id) ?? null}
      label={structureWords.box(body.name, tiesOf(body.id), structureWords.seats(body.members.length))}
      selected={selected}
      isSubject={nodeKey(body) === subject}
      onSelect={onSelect}
    />
  );
  return (
    <div className={styles.sheet} style={{ width: chart.width, height: chart.height }}>
      <svg className={styles.lines} width={chart.width} height={chart.height} aria-hidden="true">
        {chart.lines.map(({ id, type, informal, points }) => (
          <path
            key={id}
            className={styles.line}
            data-type={type}
            data-informal={informal}
            d={points.map(({ x, y }, place) => `${place === 0 ? 'M' : 'L'}${x} ${y}`).join('')}
          />
        ))}
      </svg>
      {chart.boxes.map(({ id, bodies, ...place }) =>
        bodies.length === 1 ? (
          <div key={id} className={styles.box} style={place}>
            {button(bodies[0]!)}
          </div>
        ) : (
          <ul key={id} className={styles.tray} style={place}>
            {bodies.map((body) => (
              <li key={body.id}>{button(body)}</li>
            ))}
          </ul>
        ),
      )}
    </div>
  );
};

interface BodyButtonProps {
  readonly body: Body;
  readonly note: string | null;
  readonly label: string;
  readonly selected: NodeKey | null;
  readonly isSubject: boolean;
  readonly onSelect: (key: NodeKey) => void;
}

const BodyButton = ({ body, note, label, selected, isSubject, onSelect }: BodyButtonProps): JSX.Element => {
  const seats = body.members.filter((member) => nodeKey(member) === selected);
  const roles = seats.map(({ role }) => role ?? structureWords.roleNotRecorded);
  return (
    <button
      type="button"
      className={styles.body}
      aria-label={[label, ...roles, ...(note === null ? [] : [note])].join('; ')}
      aria-pressed={nodeKey(body) === selected}
      title={body.name}
      data-subject={isSubject}
      data-seated={seats.length > 0}
      data-ended={body.ended}
      data-changed={note !== null}
      onClick={() => onSelect(nodeKey(body))}
    >
      <span className={styles.name}>{body.name}</span>
      <span className={styles.facts}>
        {roles.length > 0 ? <strong>{roles.join(', ')}</strong> : structureWords.seats(body.members.length)}
        {body.synthetic && <Tag name="synthetic" />}
      </span>
      {note !== null && <span className={styles.note}>{note}</span>}
    </button>
  );
};
