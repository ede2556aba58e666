import type { JSX } from 'react';
import type { Briefing } from '#contract/briefings';
import { useScope } from '../../../bindings/use-scope.ts';
import { useChangeView } from '../../../bindings/use-view.ts';
import { LibraryLink } from '../../../panels/cypher/LibraryLink.tsx';
import { Answered } from '../../../panels/states/Answered.tsx';
import { briefingWords as words } from '../../../words/briefing-words.ts';
import { ShownMap } from '../../boundaries/map/ShownMap.tsx';
import { useAreaMap } from '../../boundaries/map/use-area-map.ts';
import styles from './briefing.module.css';
import { OnScreen } from './OnScreen.tsx';
import { TileMap } from './TileMap.tsx';

/** Where the area is: a schematic map of its neighbours or parts, else its base units. */
export const BriefMap = ({ briefing: { area, map, baseUnits } }: { readonly briefing: Briefing }): JSX.Element =>
  map === null ? <TileMap units={baseUnits} /> : <Neighbours area={area} map={map} />;

interface NeighboursProps {
  readonly area: Briefing['area'];
  readonly map: NonNullable<Briefing['map']>;
}

const Neighbours = ({ area, map: { kind, within } }: NeighboursProps): JSX.Element => {
  const scope = useScope();
  const change = useChangeView();
  const { answer, scene } = useAreaMap({
    query: scope && { ...scope, area: within.id },
    kind,
    beside: null,
    drawn: 'outlines',
  });
  return (
    <section className={styles.map}>
      <h4>
        {within.id === area.id ? words.map.parts(kind) : words.map.among(kind, within.name)}
        <OnScreen>
          <LibraryLink of="library/load-of-areas" given={{ kind, inArea: within.id }} />
        </OnScreen>
      </h4>
      <Answered answer={answer} loading={words.map.loading} kept={words.kept}>
        {(data) =>
          scene && (
            <ShownMap
              kind={kind}
              beside={null}
              answer={data}
              scene={scene}
              measure="partnerships"
              selected={area.id}
              onChoose={(id) => change({ area: id })}
            />
          )
        }
      </Answered>
    </section>
  );
};
