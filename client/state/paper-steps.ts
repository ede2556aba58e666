import { Check } from 'typebox/schema';
import { Edit, editKinds } from '#contract/scenarios';

// Steps as the address holds them: compact JSON, so that going back undoes one and a copied link holds them all.

/** One that is being filled in: something of it may be missing. */
export type DraftStep = { readonly kind: Edit['kind'] } & Readonly<Record<string, unknown>>;

export interface ReadSteps {
  readonly steps: readonly Edit[];
  /** How many in the address mean nothing, and are left out. */
  readonly meaningless: number;
}

/** A page's address may have 16 kB, half of it for other things. */
const mostAddressCharacters = 8_000;

export const isStep = (value: unknown): value is Edit => Check(Edit, value);

/** A draft that lacks nothing, as a step; null for another. What is undefined in it is left out. */
export const wholeStep = (draft: DraftStep): Edit | null => {
  const given: unknown = JSON.parse(JSON.stringify(draft));
  return isStep(given) ? given : null;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const nothing: ReadSteps = { steps: [], meaningless: 0 };

/** The steps that a text holds. */
export const readSteps = (text: string | null): ReadSteps => {
  if (text === null) return nothing;
  const given = parsed(text);
  if (!Array.isArray(given)) return { steps: [], meaningless: 1 };
  const steps = given.filter(isStep);
  return { steps, meaningless: given.length - steps.length };
};

export const writeSteps = (steps: readonly Edit[]): string | null =>
  steps.length === 0 ? null : JSON.stringify(steps);

export const fitsAddress = (text: string | null): boolean =>
  encodeURIComponent(text ?? '').length <= mostAddressCharacters;

/** The draft that a text holds; null where it is none. */
export const readDraft = (text: string | null): DraftStep | null => {
  const given = text === null ? undefined : parsed(text);
  const kind = typeof given === 'object' && given !== null && 'kind' in given ? given.kind : null;
  return typeof kind === 'string' && (editKinds as readonly string[]).includes(kind) ? (given as DraftStep) : null;
};

/** An id for what is founded on paper, which nothing recorded has. */
export const newId = (name: string, steps: readonly Edit[]): string => {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
  const taken = new Set(steps.flatMap((step) => (step.kind === 'found' ? [step.id] : [])));
  const id = `paper-${slug || 'new'}`;
  let free = id;
  for (let count = 2; taken.has(free); count++) free = `${id}-${count}`;
  return free;
};
