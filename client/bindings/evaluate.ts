import { type Edit, type Scenario, scenarios } from '#contract/scenarios';
import type { ScopeQuery } from '#contract/scope';
import { post } from '../api/post.ts';
import { Problem } from '../api/problem.ts';
import { scenarioWords } from '../words/scenario-words.ts';

/** What steps come to. */
export interface Evaluated {
  readonly steps: readonly Edit[];
  /** Null where no step applies. */
  readonly scenario: Scenario | null;
  /** What each did, in their order; null for one that was left out. */
  readonly told: readonly (string | null)[];
  /** Why each was left out, with ids as JSON texts; null for one that was not. */
  readonly refused: readonly (string | null)[];
}

const refusal = /^edits\/(\d+)\S* (.*)$/s;
const otherEdit = /edits\/(\d+)/g;

/**
 * Works steps out. The first that does not apply is left out with its reason, and the others are worked out without it,
 * until all of them apply.
 *
 * @throws Problem for anything but a step that does not apply.
 */
export const evaluate = async (steps: readonly Edit[], scope: ScopeQuery): Promise<Evaluated> => {
  const told: (string | null)[] = steps.map(() => null);
  const refused: (string | null)[] = steps.map(() => null);
  let places = steps.map((_, place) => place);
  while (places.length > 0) {
    try {
      const body = { edits: places.map((place) => steps[place]!) };
      const scenario = await post(scenarios, { params: {}, query: scope, body });
      for (const [index, { text }] of scenario.edits.entries()) told[places[index]!] = text;
      return { steps, scenario, told, refused };
    } catch (error) {
      const why =
        error instanceof Problem && error.code === 'INVALID_REQUEST' ? refusal.exec(error.detail ?? '') : null;
      const place = why === null ? undefined : places[Number(why[1])];
      if (why === null || place === undefined) throw error;
      const asked = places;
      refused[place] = why[2]!.replace(otherEdit, (_, index: string) =>
        scenarioWords.stepNumber((asked[Number(index)] ?? 0) + 1),
      );
      places = places.filter((other) => other !== place);
    }
  }
  return { steps, scenario: null, told, refused };
};

const quoted = /"(?:[^"\\]|\\.)*"/g;

/** A reason with names in place of ids. */
export const namedReason = (reason: string, nameOf: (id: string) => string): string =>
  scenarioWords.refusal(reason.replace(quoted, (text) => nameOf(JSON.parse(text) as string)));
