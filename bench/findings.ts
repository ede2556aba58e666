/** All findings of a network, against the time that a reader would wait. */
import { everyRule, findAll } from '../server/analysis/find-all.ts';
import { ruleOf } from '../server/analysis/rules/all-rules.ts';
import { defaultSettings } from '../server/analysis/rules/settings.ts';
import { makeScope } from '../server/analysis/scope.ts';
import { makeView } from '../server/analysis/view.ts';
import { type Bench, median, secondsOf } from './bench.ts';
import { makeSynthetic } from './synthetic.ts';
import { snapshotOf } from './synthetic-snapshot.ts';

const patience = 5;
const page = 100;

/** View, findings of every rule, and a page of them explained, from nothing but the snapshot. */
export const findings: Bench = async ({ size, rounds }) => {
  if (size === 'L') return [];
  const snapshot = snapshotOf(makeSynthetic(size));
  const selection = { rules: everyRule, isWanted: () => true, limit: page };
  const findPage = () => {
    const view = makeView(snapshot, makeScope(snapshot, { at: null, sources: null, area: null }));
    const { first, total } = findAll(view, defaultSettings, selection);
    for (const found of first) ruleOf(found.rule).explain(view, found, defaultSettings);
    return total;
  };
  const times = Array.from({ length: rounds }, () => secondsOf(findPage).seconds);
  return [
    {
      work: 'all findings, a page of them explained',
      size,
      unit: 's',
      ours: median(times),
      peer: patience,
      against: 'the time allowed',
      limit: { most: 1 },
    },
  ];
};
