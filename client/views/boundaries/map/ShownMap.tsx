import { type JSX, useMemo, useRef } from 'react';
import type { MappedArea } from '#contract/area-map';
import { boundaryWords as words } from '../../../words/boundary-words.ts';
import { MapLegend } from './MapLegend.tsx';
import { MapPicture } from './MapPicture.tsx';
import styles from './map.module.css';
import type { AreaMapAnswer, MapScene } from './map-scene.ts';
import { type MeasureName, measured, measureInShort, measureInWords, stepOf, stepsOf } from './measures.ts';

interface ShownMapProps {
  readonly kind: string;
  readonly beside: string | null;
  readonly answer: AreaMapAnswer;
  readonly scene: MapScene;
  /** What areas are coloured by; null: by nothing. */
  readonly measure: MeasureName | null;
  readonly selected: string | null;
  readonly onChoose: (id: string) => void;
  readonly against?: string | null;
  readonly marked?: ReadonlySet<string>;
}

/** A map of areas with its legend. */
export const ShownMap = ({ kind, beside, answer, scene, measure, ...rest }: ShownMapProps): JSX.Element => {
  const frame = useRef<HTMLDivElement>(null);
  const { steps, hasUnknown } = useMemo(() => {
    if (measure === null) return { steps: [], hasUnknown: false };
    const values = answer.areas.map((area) => measured(area, measure));
    const known = values.filter((value) => value !== null);
    return { steps: stepsOf(known), hasUnknown: known.length < values.length };
  }, [answer, measure]);
  const told = (area: MappedArea) =>
    measure === null
      ? { full: words.figures.partnerships(area.partnerships), short: '', step: null }
      : {
          full: measureInWords(area, measure),
          short: measureInShort(area, measure),
          step: stepOf(steps, measured(area, measure)),
        };
  const title = words.map.label(kind);
  return (
    <div ref={frame}>
      <div className={styles.scrolls}>
        <MapPicture name={title} answer={answer} scene={scene} told={told} {...rest} />
      </div>
      <MapLegend
        title={measure === null ? title : `${title} · ${words.measures[measure]}`}
        steps={steps}
        hasUnknown={hasUnknown}
        answer={answer}
        scene={scene}
        beside={beside}
        picture={() => frame.current?.querySelector<SVGSVGElement>('svg[data-drawn]') ?? null}
      />
    </div>
  );
};
