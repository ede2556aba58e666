/** The columns of the table of areas: what the map shows, to be read. */
import type { MappedArea } from '#contract/area-map';
import type { ReportColumn } from '../../panels/report-table/report-columns.ts';
import { boundaryWords as words } from '../../words/boundary-words.ts';
import styles from './boundaries.module.css';
import { holdersOf } from './ChosenArea.tsx';
import type { AreaMapAnswer } from './map/map-scene.ts';
import { measured } from './map/measures.ts';

const { columns: heads, how } = words;

export const areaColumns = (
  answer: AreaMapAnswer,
  onChoose: (id: string) => void,
): readonly ReportColumn<MappedArea>[] => [
  {
    id: 'name',
    label: heads.name,
    value: ({ name }) => name,
    cell: ({ id, name }) => (
      <button type="button" className={styles.link} onClick={() => onChoose(id)}>
        {name}
      </button>
    ),
  },
  { id: 'within', label: heads.within, groups: true, value: (area) => holdersOf(answer, area)[0] ?? null },
  { id: 'units', label: heads.units, numeric: true, how: how.units, value: ({ units }) => units },
  { id: 'complete', label: heads.complete, value: ({ complete }) => (complete ? words.yes : words.no) },
  {
    id: 'partnerships',
    label: heads.partnerships,
    numeric: true,
    how: how.partnerships,
    value: ({ partnerships }) => partnerships,
  },
  { id: 'byName', label: heads.byName, numeric: true, how: how.byName, value: ({ byName }) => byName },
  {
    id: 'hours',
    label: heads.hours,
    numeric: true,
    how: how.hours,
    value: (area) => measured(area, 'hours'),
    cell: (area) => (area.partnerships === 0 ? words.map.notKnown : words.hours(area.hours)),
  },
  {
    id: 'known',
    label: heads.known,
    numeric: true,
    how: how.known,
    value: ({ partnerships, hours }) => (partnerships === 0 ? null : hours.known),
    cell: ({ partnerships, hours }) => (partnerships === 0 ? words.map.notKnown : words.share(hours.known)),
  },
  { id: 'gaps', label: heads.gaps, numeric: true, how: how.gaps, value: ({ gaps }) => gaps },
];
