import { Download } from 'lucide-react';
import type { JSX } from 'react';
import { saveFile } from '../../../api/save-file.ts';
import { useView } from '../../../bindings/use-view.ts';
import { fileNameOf } from '../../../lists/list-columns.ts';
import { boundaryWords as words } from '../../../words/boundary-words.ts';
import { numberHues } from './MapArea.tsx';
import styles from './map.module.css';
import type { AreaMapAnswer, MapScene } from './map-scene.ts';
import type { Step } from './measures.ts';
import { savedMap } from './saved-map.ts';

interface MapLegendProps {
  readonly title: string;
  readonly steps: readonly Step[];
  /** Whether of some area the figure is not known. */
  readonly hasUnknown: boolean;
  readonly answer: AreaMapAnswer;
  readonly scene: MapScene;
  /** The kind drawn over the areas. */
  readonly beside: string | null;
  /** Of which map it is. */
  readonly picture: () => SVGSVGElement | null;
}

const mostNumbers = 60;

/** What fills and numbers mean, what position means, and the map as a file. */
export const MapLegend = ({
  title,
  steps,
  hasUnknown,
  answer,
  scene,
  beside,
  picture,
}: MapLegendProps): JSX.Element => {
  const view = useView();
  const labels = steps.map(({ low, high }) => words.map.step(low, high));
  const save = () => {
    const drawn = picture();
    if (drawn === null) return;
    const text = savedMap(drawn, [title, ...labels, ...notes]);
    saveFile(fileNameOf(title, view.at, 'svg'), new Blob([text], { type: 'image/svg+xml' }));
  };
  const notes = notesOf(answer, scene);
  const isNumbered = beside !== null && scene.of === 'tiles' && answer.tiles !== null;
  return (
    <div className={styles.about}>
      <div className={styles.legend}>
        <span>{title}</span>
        <ul aria-label={words.map.legend}>
          {labels.map((label, step) => (
            <li key={label}>
              <Swatch step={step} />
              {label}
            </li>
          ))}
          {hasUnknown && (
            <li>
              <Swatch step={-1} />
              {words.map.notKnown}
            </li>
          )}
        </ul>
        <button type="button" className={styles.save} data-tool onClick={save}>
          <Download size={14} aria-hidden="true" />
          {words.map.save}
        </button>
      </div>
      {isNumbered && (
        <div className={styles.legend}>
          <span>{words.map.others(beside)}</span>
          <ul>
            {answer.beside.slice(0, mostNumbers).map(({ id, name }, place) => (
              <li key={id}>
                <span className={styles.key} data-hue={place % numberHues}>
                  {place + 1}
                </span>
                {name}
              </li>
            ))}
          </ul>
        </div>
      )}
      {notes.map((note) => (
        <p key={note} className={styles.notes}>
          {note}
        </p>
      ))}
    </div>
  );
};

const Swatch = ({ step }: { readonly step: number }): JSX.Element => (
  <svg width="16" height="16" aria-hidden="true">
    <rect className={styles.swatch} x="1" y="1" width="14" height="14" data-step={step} />
  </svg>
);

const notesOf = (answer: AreaMapAnswer, scene: MapScene): readonly string[] => [
  ...(scene.of === 'outlines' ? [] : [scene.tileSize > 0 ? words.map.schematic : words.map.schematicAreas]),
  ...(scene.of === 'tiles' && answer.tiles === null ? [words.map.noUnits] : []),
  ...(scene.left > 0 ? [words.map.left(scene.left)] : []),
  ...(answer.truncated ? [words.map.truncated(answer.areas.length, answer.total)] : []),
];
