/** The illustrative county, whose planted faults are known: what the rules find there, and what mends it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OkOf } from '#contract/endpoint';
import type { Finding, findings } from '#contract/findings';
import { importBundle } from '../../server/imports/import-bundle.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { projectRoot } from '../../server/project-root.ts';
import { bundleFolder } from '../imports/bundle-folder.ts';
import { emptyGraph, testTime } from '../support/empty-graph.ts';
import { appOver, ask } from '../support/running-app.ts';
import { notInEvidence, runEvidence, someOfEach } from './evidence.ts';

interface Case {
  readonly subjects: readonly string[];
  readonly certainty?: string;
  /** Types of agency that are missing, where it matters; `|` parts those of which any will do. */
  readonly detail?: readonly string[];
  readonly why: string;
}

type Truth = Readonly<Record<string, { readonly planted: readonly Case[]; readonly innocent: readonly Case[] }>>;

const folder = join(projectRoot, 'seed', 'county');
const rules = ['similar-partnerships', 'missing-core-member', 'unlinked-same-ground-theme'] as const;
// Written by the generator, which a test of the seed holds to the rules by brute force.
const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Truth;

let graph: OpenGraph;
let app: FastifyInstance;

const find = async (query: string): Promise<readonly Finding[]> => {
  const { body } = await ask(app, `/api/findings?limit=10000&${query}`);
  return (body as OkOf<typeof findings>).findings;
};

beforeAll(async () => {
  graph = await emptyGraph();
  const { errors } = await importBundle(graph.connected, [folder], { at: testTime });
  expect(errors).toEqual([]);
  app = await appOver(graph);
});
afterAll(async () => {
  await app?.close();
  await graph?.close();
});

/** One text for a case and what is missing in it: subjects in one order, and how sure it is. */
const caseInWords = (subjects: readonly string[], certainty: string | undefined, detail = ''): string =>
  [[...subjects].sort().join(' + '), certainty, detail].join(' · ');

const plantedInWords = ({ subjects, certainty, detail = [''] }: Case): string[] =>
  detail.map((types) => caseInWords(subjects, certainty, types.replaceAll('|', ' or ')));

const foundInWords = ({ rule, subjects, certainty, missing }: Finding): string =>
  rule === 'missing-core-member'
    ? caseInWords(
        subjects.filter(({ kind }) => kind === 'Partnership').map(({ id }) => id),
        certainty,
        missing[0]?.name,
      )
    : caseInWords(
        subjects.map(({ id }) => id),
        certainty,
      );

describe.each(rules)('%s on the county', (rule) => {
  const { planted, innocent } = truth[rule]!;

  it('has recall 1 and precision 1: every planted case with its certainty, and nothing else', async () => {
    const found = (await find(`rule=${rule}`)).map(foundInWords);
    const wanted = planted.flatMap(plantedInWords);
    const hits = wanted.filter((each) => found.includes(each));
    const figures = `recall ${hits.length} of ${wanted.length}, precision ${hits.length} of ${found.length}`;
    expect([...found].sort(), figures).toEqual([...wanted].sort());
    expect(wanted.length).toBeGreaterThanOrEqual(3);
  });

  it.each(innocent.map(({ subjects, why }) => [subjects.join(' + '), why, subjects] as const))(
    'leaves %s alone: %s',
    async (_, __, subjects) => {
      const about = (await find(`rule=${rule}`)).filter((finding) =>
        subjects.every((id) => finding.subjects.some((subject) => subject.id === id)),
      );
      expect(about.map(({ title }) => title)).toEqual([]);
    },
  );

  it('is labelled synthetic on every finding', async () => {
    const found = await find(`rule=${rule}`);
    expect(found.every(({ synthetic }) => synthetic)).toBe(true);
  });
});

describe.each(['overloaded-agency', 'overloaded-person', 'one-facing-many'])('%s on the county', (rule) => {
  it('has recall 1 and precision 1', async () => {
    const found = (await find(`rule=${rule}`)).map(({ subjects }) => subjects.map(({ id }) => id).join());
    const wanted = truth[rule]!.planted.map(({ subjects }) => subjects.join());
    expect([...found].sort()).toEqual([...wanted].sort());
  });
});

/** Rules of which every finding is to check: the truth says what is missing, not how sure it is. */
describe.each(['coverage-gap', 'under-represented-sector'])('%s on the county', (rule) => {
  const { planted, innocent } = truth[rule]!;
  const inWords = (subjects: readonly string[], detail: readonly string[]) => `${subjects.join()}: ${detail.join()}`;

  it('has recall 1 and precision 1: every planted case with what is missing, and nothing else', async () => {
    const found = (await find(`rule=${rule}`)).map(({ subjects, missing }) =>
      inWords(
        subjects.map(({ id }) => id),
        missing.map(({ name }) => name),
      ),
    );
    const wanted = planted.map(({ subjects, detail = [] }) => inWords(subjects, detail));
    expect([...found].sort()).toEqual([...wanted].sort());
    for (const { subjects } of innocent) expect(found.filter((each) => each.startsWith(subjects.join()))).toEqual([]);
  });

  it('says so of nothing for certain, and only of what is synthetic', async () => {
    for (const { certainty, synthetic } of await find(`rule=${rule}`))
      expect([certainty, synthetic]).toEqual(['to-check', true]);
  });
});

describe.each([
  'double-cover',
  'no-learning-arm',
  'informal-only-link',
  'single-person-link',
  'no-lead-body',
  'unowned-target',
  'no-lead-owner',
  'assessments-disagree',
])('%s on the county', (rule) => {
  const { planted, innocent } = truth[rule]!;

  it('has recall 1 and precision 1: every planted case with its certainty, and nothing else', async () => {
    const found = (await find(`rule=${rule}`)).map(foundInWords);
    const wanted = planted.map(({ subjects, certainty }) => caseInWords(subjects, certainty));
    expect([...found].sort()).toEqual([...wanted].sort());
    expect(wanted.length).toBeGreaterThan(0);
    for (const { subjects } of innocent) {
      expect(found.filter((each) => subjects.every((id) => each.includes(id)))).toEqual([]);
    }
  });

  it('is labelled synthetic on every finding', async () => {
    expect((await find(`rule=${rule}`)).every(({ synthetic }) => synthetic)).toBe(true);
  });
});

describe('the evidence of the county', () => {
  it.each([
    ['', rules.length],
    ['at=2001-05', 2],
    ['sources=synthetic', rules.length],
  ])('returns all subjects of each finding with "%s"', async (scope, kinds) => {
    const all = await find(scope);
    expect(new Set(all.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(kinds);
    for (const finding of someOfEach(all)) expect(await notInEvidence(graph, finding), finding.title).toEqual([]);
  });

  /** The planted case that a mend is for, as it is found before. */
  const findingAbout = async (rule: string, part: string): Promise<Finding> => {
    const about = (await find(`rule=${rule}`)).filter(({ subjects }) => subjects.some(({ id }) => id === part));
    expect(about).toHaveLength(1);
    return about[0]!;
  };

  const mendedBy: readonly (readonly [string, string, string, Readonly<Record<string, string>>])[] = [
    [
      'similar-partnerships',
      'one is made a part of the other',
      'ic-p-gravenworthy-locality-group',
      {
        'links.csv':
          'from,to,kind\nic-p-gravenworthy-locality-group,ic-p-gravenworthy-neighbourhood-management,PART_OF\n',
      },
    ],
    [
      'similar-partnerships',
      'a chain of three comes apart',
      'ic-p-pellenbeck-new-deal',
      { 'links.csv': 'from,to,kind\nic-p-pellenbeck-renewal-forum,ic-p-pellenbeck-new-deal,SUCCEEDED_BY\n' },
    ],
    [
      'missing-core-member',
      'the careers service joins',
      'ic-p-murgenworthy-learning-partnership',
      {
        'agencies.csv': 'id,type\ncareers of murgenworthy,careers service\n',
        'memberships.csv': 'partnership,agency\nic-p-murgenworthy-learning-partnership,careers of murgenworthy\n',
      },
    ],
    [
      'coverage-gap',
      'a partnership that has another district takes it on',
      'district:IC-D3',
      { 'partnerships.csv': 'id,boundaries\nic-p-daskmere-community-safety-partnership,district:IC-D3\n' },
    ],
    [
      'under-represented-sector',
      'a firm joins',
      'ic-p-druvelness-strategic-partnership',
      {
        'agencies.csv': 'id,sector\na firm of druvelness,private\n',
        'memberships.csv': 'partnership,agency\nic-p-druvelness-strategic-partnership,a firm of druvelness\n',
      },
    ],
    [
      'unlinked-same-ground-theme',
      'the two are linked',
      'ic-p-keskfold-challenge-fund-scheme',
      {
        'links.csv':
          'from,to,kind\nic-p-keskfold-regeneration-partnership,ic-p-keskfold-challenge-fund-scheme,LINKED_TO\n',
      },
    ],
  ];

  const mendedLinks: typeof mendedBy = [
    [
      'double-cover',
      'the one is made a part of the other',
      'ic-p-morvelgarth-festivals-partnership',
      {
        'links.csv':
          'from,to,kind\nic-p-morvelgarth-festivals-partnership,ic-p-morvelgarth-housing-partnership,PART_OF\n',
      },
    ],
    [
      'no-learning-arm',
      'it is made the learning arm of one',
      'ic-p-skeldenness-town-learning-partnership',
      {
        'links.csv':
          'from,to,kind\nic-p-skeldenness-town-learning-partnership,ic-p-thravstow-strategic-partnership,LEARNING_ARM_OF\n',
      },
    ],
    [
      'informal-only-link',
      'the one reports to the other, formally',
      'ic-p-jarvholt-environment-partnership',
      {
        'links.csv':
          'from,to,kind,formal\nic-p-jarvholt-environment-partnership,ic-p-jarvholt-community-network,REPORTS_TO,yes\n',
      },
    ],
    [
      'single-person-link',
      'an agency joins both',
      'ic-p-daskmere-community-network',
      {
        'agencies.csv': 'id\na body of daskmere\n',
        'memberships.csv':
          'partnership,agency\nic-p-daskmere-community-network,a body of daskmere\nic-p-jarvholt-community-network,a body of daskmere\n',
      },
    ],
    [
      'no-lead-body',
      'a body leads it',
      'ic-p-keskfold-transport-group',
      { 'partnerships.csv': 'id,lead_body\nic-p-keskfold-transport-group,ic-a-haskenshire-county-council\n' },
    ],
    [
      'unowned-target',
      'a partnership pursues it',
      'ic-target-a-bus-every-half-hour-in-every-town',
      { 'targets.csv': 'id,owners\nic-target-a-bus-every-half-hour-in-every-town,ic-p-keskfold-transport-group\n' },
    ],
    [
      'no-lead-owner',
      'one leads on it',
      'ic-target-let-200-empty-homes-again',
      {
        'targets.csv': 'id,lead_owner\nic-target-let-200-empty-homes-again,ic-p-morvelgarth-housing-partnership\n',
      },
    ],
    [
      'assessments-disagree',
      'one comes to see it as the other does',
      'ic-p-connexions-elgrenness-region',
      {
        'assessments.csv':
          'agency,partnership,level,at\nic-a-lsc-haskenshire,ic-p-connexions-elgrenness-region,strategic,2003-02-14\n',
      },
    ],
  ];

  it.each([...mendedBy, ...mendedLinks])('returns no row of %s once %s', async (rule, _, part, files) => {
    const before = await findingAbout(rule, part);
    expect(await runEvidence(graph, before)).not.toEqual([]);
    const bundle = await bundleFolder(files);
    const { errors } = await importBundle(graph.connected, [bundle], { at: testTime });
    expect(errors).toEqual([]);
    expect(await runEvidence(graph, before)).toEqual([]);
    expect((await find(`rule=${rule}`)).map(({ id }) => id)).not.toContain(before.id);
  });
});
