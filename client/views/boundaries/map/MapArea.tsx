import type { JSX, KeyboardEvent } from 'react';
import styles from './map.module.css';
import type { AreaMapAnswer, AreaShape, MapScene } from './map-scene.ts';

export interface UnitMark {
  /** Whether the unit is in question. */
  readonly isMarked: boolean;
  /** Whether it lies in the area of the other kind that is marked. */
  readonly isAgainst: boolean;
}

interface MapAreaProps {
  readonly shape: AreaShape;
  readonly scene: MapScene;
  readonly answer: AreaMapAnswer;
  readonly name: string;
  readonly short: string;
  readonly label: string;
  /** −1 for not known; null where areas are not coloured. */
  readonly step: number | null;
  readonly isSelected: boolean;
  /** Whether the keyboard reaches the map here. */
  readonly isReached: boolean;
  readonly marks: (tile: number) => UnitMark;
  readonly onFocus: () => void;
  readonly onChoose: () => void;
}

/** Width of a letter at size 11. */
const letter = 6.1;
const roomForName = 70;
/** Areas of the other kind have so many hues, told apart by their number as well. */
export const numberHues = 6;

const cut = (text: string, width: number): string => {
  const most = Math.floor(width / letter);
  return text.length <= most ? text : `${text.slice(0, Math.max(1, most - 1)).trimEnd()}…`;
};

/** One area: its shape, name and figure, and in tiles its base units with the number of the area beside that holds each. */
export const MapArea = (props: MapAreaProps): JSX.Element => {
  const { shape, scene, answer, name, short, label, step, isSelected, isReached, marks, onFocus, onChoose } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onChoose();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button in a drawing
    <g
      className={styles.area}
      role="button"
      tabIndex={isReached ? 0 : -1}
      aria-label={label}
      aria-pressed={isSelected}
      data-area
      data-step={step ?? undefined}
      data-selected={isSelected}
      onFocus={onFocus}
      onClick={onChoose}
      onKeyDown={onKeyDown}
    >
      <title>{label}</title>
      <path className={styles.shape} d={shape.d} fillRule="evenodd" />
      {shape.tiles.map((tile) => (
        <Unit key={tile.tile} {...tile} size={scene.tileSize} answer={answer} mark={marks(tile.tile)} />
      ))}
      <Texts shape={shape} scene={scene} name={name} short={short} />
    </g>
  );
};

interface UnitProps {
  readonly x: number;
  readonly y: number;
  readonly tile: number;
  readonly size: number;
  readonly answer: AreaMapAnswer;
  readonly mark: UnitMark;
}

const Unit = ({ x, y, tile, size, answer, mark }: UnitProps): JSX.Element => {
  const number = answer.tiles!.beside[tile]![0];
  const isNumbered = number !== undefined && size >= 11 && number < 99;
  return (
    <g>
      <rect
        className={styles.tile}
        x={x + 0.5}
        y={y + 0.5}
        width={size - 1}
        height={size - 1}
        data-hue={number === undefined ? undefined : number % numberHues}
        data-marked={mark.isMarked}
        data-against={mark.isAgainst}
      />
      {isNumbered && (
        <text className={styles.number} x={x + size / 2} y={y + size / 2} fontSize={size * 0.58}>
          {number + 1}
        </text>
      )}
    </g>
  );
};

interface TextsProps {
  readonly shape: AreaShape;
  readonly scene: MapScene;
  readonly name: string;
  readonly short: string;
}

/** Name and figure where there is room for them. */
const Texts = ({ shape, scene, name, short }: TextsProps): JSX.Element | null => {
  const { x, y, width, height } = shape;
  const left = x - width / 2;
  const top = y - height / 2;
  if (scene.of === 'tiles' && scene.head > 0) {
    const room = width - 10 - short.length * letter;
    return (
      <>
        {room > roomForName * 0.8 && (
          <text className={styles.name} x={left + 4} y={top + scene.head - 4}>
            {cut(name, room - 6)}
          </text>
        )}
        <text className={styles.figure} x={left + width - 4} y={top + scene.head - 4} textAnchor="end">
          {short}
        </text>
      </>
    );
  }
  if (width < short.length * letter + 2 || height < 12) return null;
  const isNamed = width > roomForName && height > 34;
  return (
    <>
      {isNamed && (
        <text className={styles.name} x={x} y={y - 4} textAnchor="middle">
          {cut(name, width * 0.85)}
        </text>
      )}
      <text className={styles.figure} x={x} y={isNamed ? y + 10 : y + 4} textAnchor="middle">
        {short}
      </text>
    </>
  );
};
