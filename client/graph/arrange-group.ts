/** Three or more subjects in a circle around what they share, a band from each into the middle. */
import type { Point } from './hashed-position.ts';
import type { Arrangement, Band, MissingMember, StageRequest } from './stage-parts.ts';

const coreColumn = 92;
const coreRow = 46;
const subjectSpace = 150;
const fullBand = 130;
const thinnestBand = 24;
const ownStep = 40;

export const arrangeGroup = ({ emphasis, radiusOf, missingMembers }: StageRequest): Arrangement => {
  const { subjects, own, overlap, shared } = emphasis;
  const core = [...shared, ...emphasis.common];
  const columns = Math.max(1, Math.round(Math.sqrt(core.length / 1.6)));
  const rows = Math.ceil(core.length / columns);
  const coreRadius = Math.hypot((columns * coreColumn) / 2, (rows * coreRow) / 2);
  const radius = Math.max(coreRadius + 110, (subjects.length * subjectSpace) / (2 * Math.PI), 220);

  // Behind a large core a band of the usual width would not be seen.
  const wholeBand = Math.max(fullBand, columns * coreColumn * 0.6);

  const places = new Map<string, Point>();
  core.forEach((key, index) => {
    const inThis = Math.min(columns, core.length - Math.floor(index / columns) * columns);
    places.set(key, {
      x: ((index % columns) - (inThis - 1) / 2) * coreColumn,
      y: ((rows - 1) / 2 - Math.floor(index / columns)) * coreRow,
    });
  });
  const ghostPlaces = new Map<MissingMember, Point>();
  const bands = subjects.map((subject, index): Band => {
    const angle = Math.PI / 2 + ((index + (subjects.length % 2 === 0 ? 0.5 : 0)) / subjects.length) * 2 * Math.PI;
    const out = { x: Math.cos(angle), y: Math.sin(angle) };
    const from = { x: out.x * radius, y: out.y * radius };
    places.set(subject, from);
    const beside = [...(missingMembers.get(subject) ?? []), ...(own.get(subject) ?? [])];
    const perRow = Math.max(1, Math.floor(subjectSpace / ownStep));
    beside.forEach((item, position) => {
      const inThis = Math.min(perRow, beside.length - Math.floor(position / perRow) * perRow);
      const aside = ((position % perRow) - (inThis - 1) / 2) * ownStep;
      const outward = radius + 74 + Math.floor(position / perRow) * ownStep;
      const place = { x: out.x * outward - out.y * aside, y: out.y * outward + out.x * aside };
      if (typeof item === 'string') places.set(item, place);
      else ghostPlaces.set(item, place);
    });
    const all = shared.length + (own.get(subject)?.length ?? 0);
    const width = Math.max(thinnestBand, (shared.length / Math.max(1, all)) * wholeBand);
    return {
      from,
      to: { x: 0, y: 0 },
      fromRadius: radiusOf(subject),
      toRadius: width / 2,
      shoulder: Math.max(90, width / 3),
      width,
    };
  });
  const caption = overlap && { at: { x: 0, y: (rows * coreRow) / 2 + 16 }, overlap };
  return { places, bands: overlap ? bands : [], caption, ghostPlaces, clearance: 46 };
};
