/** A body comes into an area, or leaves it, with a board that it leads or hosts, though no seat of it changes. */
import { expect, it } from 'vitest';
import type { Edit } from '#contract/scenarios';
import { defaultSettings } from '../../../server/analysis/rules/settings.ts';
import { viewAfter } from '../../../server/analysis/scenario/after.ts';
import { changesOf } from '../../../server/analysis/scenario/changes.ts';
import { carryOut } from '../../../server/analysis/scenario/edits.ts';
import { Paper } from '../../../server/analysis/scenario/paper.ts';
import { network } from '../../support/network.ts';
import { viewOf } from '../../support/network-snapshot.ts';

const elsewhere = Array.from({ length: 40 }, (_, board) => `q${board}`).join(' ');
const said = Object.fromEntries(['hub', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => [id, { type: 'trust' }]));

const changeOf = (lines: object, edit: Edit) => {
  const seats = {
    MEMBER_OF: [`hub > ${elsewhere}`, 'b c d e f g > q0'],
    COVERS: [`${elsewhere} > there`, 'p r > here'],
  };
  const paper = new Paper(viewOf(network({ ...seats, ...lines }, said), { area: 'here' }));
  carryOut(paper, [edit]);
  const { gone, appeared } = changesOf(paper, viewAfter(paper), defaultSettings).find(
    ({ rule }) => rule === 'overloaded-agency',
  )!;
  return [gone.length, appeared.length];
};

it.each(['LEADS', 'HOSTS'])('leaves with the only board there that it %s', (type) => {
  expect(changeOf({ [type]: 'hub > p' }, { kind: 'wind-up', partnership: 'p' })).toEqual([1, 0]);
});

it('comes with a secretariat that it takes on', () => {
  expect(changeOf({}, { kind: 'share-secretariat', partnerships: ['p', 'r'], host: 'hub' })).toEqual([0, 1]);
});
