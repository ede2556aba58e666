import { type JSX, type KeyboardEvent, useRef, useState } from 'react';
import type { MappedArea } from '#contract/area-map';
import { boundaryWords as words } from '../../../words/boundary-words.ts';
import { MapArea, type UnitMark } from './MapArea.tsx';
import styles from './map.module.css';
import type { AreaMapAnswer, MapScene } from './map-scene.ts';
import { reached } from './nearest.ts';

interface MapPictureProps {
  readonly name: string;
  readonly answer: AreaMapAnswer;
  readonly scene: MapScene;
  /** What the figure of an area is, in full and short, and in which step it lies. */
  readonly told: (area: MappedArea) => { readonly full: string; readonly short: string; readonly step: number | null };
  readonly selected: string | null;
  readonly onChoose: (id: string) => void;
  /** An area of the other kind that is marked, and base units that are. */
  readonly against?: string | null;
  readonly marked?: ReadonlySet<string>;
}

/** A wider map scrolls sideways rather than be too small to be read. */
const widest = 1_600;

/** Areas as shapes: arrow keys go from one to the next, Enter chooses. What stands in the table says the same. */
export const MapPicture = ({
  name,
  answer,
  scene,
  told,
  selected,
  onChoose,
  against = null,
  marked,
}: MapPictureProps): JSX.Element => {
  const { width, height, boxes, shapes, over } = scene;
  const picture = useRef<SVGSVGElement>(null);
  const [focused, setFocused] = useState(0);
  const cursor = Math.min(focused, Math.max(0, shapes.length - 1));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = reached(shapes, cursor, event.key);
    if (next === null) return;
    event.preventDefault();
    setFocused(next);
    const drawn = picture.current?.querySelectorAll<SVGGElement>('[data-area]');
    drawn?.[next]?.focus();
  };
  const marks = (tile: number): UnitMark => ({
    isMarked: marked?.has(answer.tiles!.ids[tile]!) ?? false,
    isAgainst: answer.tiles!.beside[tile]!.some((place) => answer.beside[place]!.id === against),
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset
    <svg
      ref={picture}
      className={styles.picture}
      viewBox={`-4 -4 ${width + 8} ${height + 8}`}
      style={{ maxWidth: width * 1.1 + 8, minWidth: width > widest ? width * 0.75 : undefined }}
      role="group"
      aria-label={name}
      data-drawn="true"
      data-of={scene.of}
      onKeyDown={onKeyDown}
    >
      <g>
        {boxes.map(({ name: holder, depth, ...box }) => (
          <g key={`${box.x} ${box.y} ${depth}`}>
            <rect className={styles.box} {...box} rx={3} data-deep={depth % 2 === 1} />
            <text className={styles.boxName} x={box.x + 6} y={box.y + 13}>
              {holder.length * 6 > box.width - 8
                ? `${holder.slice(0, Math.max(1, Math.floor((box.width - 14) / 6)))}…`
                : holder}
            </text>
          </g>
        ))}
      </g>
      {shapes.map((shape, place) => {
        const area = answer.areas[shape.area]!;
        const figure = told(area);
        return (
          <MapArea
            key={area.id}
            shape={shape}
            scene={scene}
            answer={answer}
            name={area.name}
            short={figure.short}
            label={`${area.name}: ${figure.full}, ${words.units(area.units)}`}
            step={figure.step}
            isSelected={area.id === selected}
            isReached={place === cursor}
            marks={marks}
            onFocus={() => setFocused(place)}
            onChoose={() => onChoose(area.id)}
          />
        );
      })}
      <g>
        {over.map(({ id, d }) => (
          <path key={id} className={styles.over} d={d} data-against={id === against} />
        ))}
      </g>
    </svg>
  );
};
