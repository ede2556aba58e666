import { type NodeLines, network, type Properties } from '../support/network.ts';
import { nodeCases } from './holding-cases.ts';
import { assessmentsDisagreeSides } from './link-sides.ts';
import { testRule } from './rule-cases.ts';

/** What agencies say of a partnership `p`: `[x, {…}]`. */
const said = (assessments: readonly (readonly [string, Properties])[], nodes: NodeLines = {}) =>
  network(
    { ASSESSES: assessments.map(([agency, saying]) => [`${agency} > p`, saying] as const) },
    { p: { label: 'Partnership' }, ...nodes },
  );

const strategic = { level: 'strategic' };
const consultative = { level: 'consultative' };
const critical = { importance: 'critical' };
const peripheral = { importance: 'peripheral' };
const differ = [
  ['x', strategic],
  ['y', consultative],
] as const;

const none: string[] = [];
const inLevel = ['p in level'];
const inImportance = ['p in importance'];
const outcomes = { held: inLevel, not: none };

testRule('assessments-disagree', assessmentsDisagreeSides, {
  'fires where two differ in level': [said(differ), { ever: inLevel, '2001': inLevel, doc: inLevel, register: none }],
  'fires where two differ in importance': [
    said([
      ['x', critical],
      ['y', peripheral],
    ]),
    { ever: inImportance },
  ],
  'fires once where they differ in both': [
    said([
      ['x', { ...strategic, ...critical }],
      ['y', { ...consultative, ...peripheral }],
    ]),
    { ever: ['p in level importance'] },
  ],
  'fires where they differ in one and agree in the other': [
    said([
      ['x', { ...strategic, ...critical }],
      ['y', { ...strategic, ...peripheral }],
    ]),
    { ever: inImportance },
  ],
  'fires where they differ in one and one is silent on the other': [
    said([
      ['x', { ...strategic, ...critical }],
      ['y', consultative],
    ]),
    { ever: inLevel },
  ],
  'fires once where three differ': [said([...differ, ['z', { level: 'operational' }]]), { ever: inLevel }],
  'abstains where they agree': [
    said([
      ['x', { ...strategic, ...critical }],
      ['y', { ...strategic, ...critical }],
    ]),
    { ever: none },
  ],
  'abstains where they differ only in their own part': [
    said([
      ['x', { ...strategic, involvement: 'lead' }],
      ['y', { ...strategic, involvement: 'contact' }],
    ]),
    { ever: none },
  ],
  'abstains where there is one alone': [said([['x', { ...strategic, ...critical }]]), { ever: none }],
  'abstains where each is silent on what the other says': [
    said([
      ['x', strategic],
      ['y', critical],
    ]),
    { ever: none },
  ],
  'abstains where one agency says both': [
    said([
      ['x', { ...strategic, at: '1999' }],
      ['x', { ...consultative, at: '2000' }],
      ['y', critical],
    ]),
    { ever: none },
  ],
  'fires where one agency says both and another one of them': [
    said([
      ['x', { ...strategic, at: '1999' }],
      ['x', { ...consultative, at: '2000' }],
      ['y', consultative],
    ]),
    { ever: inLevel },
  ],
  'abstains where they speak of two partnerships': [
    network({
      ASSESSES: [
        ['x > p', strategic],
        ['y > q', consultative],
      ],
    }),
    { ever: none },
  ],
  'takes what the first says from its day on': [
    said([
      ['x', { ...strategic, at: '2001-05-15' }],
      ['y', consultative],
    ]),
    { ever: inLevel, '2001': none, '2001-05': none, '2001-05-15': inLevel, '2003-12-31': inLevel },
  ],
  'takes what the second says from its day on': [
    said([
      ['x', strategic],
      ['y', { ...consultative, at: '2001-05' }],
    ]),
    { ever: inLevel, '2001': none, '2001-05': inLevel, '2003-12-31': inLevel },
  ],
  ...Object.fromEntries(
    (['x', 'y'] as const).map((who) => [
      `takes what ${who} says only where the sources in force know it`,
      [
        said(differ.map(([agency, saying]) => [agency, agency === who ? { ...saying, sources: ['reg'] } : saying])),
        { ever: inLevel, doc: none },
      ],
    ]),
  ),
  ...nodeCases('the first', (life) => said(differ, { x: life }), outcomes),
  ...nodeCases('the second', (life) => said(differ, { y: life }), outcomes),
  ...nodeCases('the partnership', (life) => said(differ, { p: { label: 'Partnership', ...life } }), outcomes),
});
