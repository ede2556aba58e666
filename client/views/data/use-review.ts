import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type Candidate,
  type Decision,
  decideIdentity,
  type GivenDecision,
  identityCandidates,
  mostDecisions,
  type ReviewedKind,
  undoDecision,
} from '#contract/identity-review';
import { call } from '../../api/call.ts';
import { post } from '../../api/post.ts';
import { type Answer, useAnswer } from '../../bindings/use-answer.ts';

type Verdict = 'accept' | 'reject';

interface Asked {
  readonly pair: Candidate;
  readonly verdict: Verdict;
  /** For every pair with the same reasons. */
  readonly all: boolean;
  /** Of one pair alone. */
  readonly keep?: string;
}

/** What accepting or rejecting a pair says of it. A successor is joined, not merged. */
const given = ({ a, b, relation }: Candidate, verdict: Verdict, keep?: string): GivenDecision => {
  const ids = relation === 'b-before-a' ? { a: b.id, b: a.id } : { a: a.id, b: b.id };
  if (verdict === 'reject') return { ...ids, decision: 'different' };
  if (relation !== 'same') return { ...ids, decision: 'succeeded' };
  return { ...ids, decision: 'same', ...(keep === undefined ? {} : { keep }) };
};

export interface Review {
  readonly kind: ReviewedKind;
  readonly setKind: (kind: ReviewedKind) => void;
  readonly place: number;
  readonly go: (by: number) => void;
  readonly answer: Answer<Awaited<ReturnType<typeof call<typeof identityCandidates>>>>;
  readonly decide: (asked: Asked) => Promise<void>;
  /** Undoes decisions, the last first. */
  readonly undo: (decisions: readonly Decision[]) => Promise<void>;
  /** What was decided last; empty where that was undone, null at first. */
  readonly last: readonly Decision[] | null;
  readonly isBusy: boolean;
  readonly error: Error | null;
  readonly forgetError: () => void;
}

/** The pairs one by one, and what is decided on them. */
export const useReview = (): Review => {
  const [kind, setKind] = useState<ReviewedKind>('agency');
  const [place, setPlace] = useState(0);
  const [last, setLast] = useState<readonly Decision[] | null>(null);
  const queries = useQueryClient();
  const query = { kind, offset: place, limit: 1 };
  const answer = useAnswer(identityCandidates, { params: {}, query }, { keepPrevious: true });
  const total = answer.data?.total ?? 0;

  const deciding = useMutation({
    mutationFn: async ({ pair, verdict, all, keep }: Asked) => {
      const { likeness } = pair;
      const like = all
        ? (await call(identityCandidates, { params: {}, query: { kind, likeness, limit: mostDecisions } })).pairs
        : [pair];
      const decisions = like.map((each) => given(each, verdict, all ? undefined : keep));
      return post(decideIdentity, { params: {}, query: {}, body: { kind, decisions } });
    },
    onSuccess: async ({ decisions }) => {
      setPlace((before) => Math.max(0, Math.min(before, total - 1 - decisions.length)));
      // Told once the next pair is there, so that no key is pressed on a pair that was decided.
      await queries.invalidateQueries();
      setLast(decisions);
    },
  });
  const undoing = useMutation({
    mutationFn: async (decisions: readonly Decision[]) => {
      for (const { id } of decisions.toReversed()) await call(undoDecision, { params: { id }, query: {} });
    },
    onSuccess: async () => {
      await queries.invalidateQueries();
      setLast([]);
    },
    // Of several the last may have been undone.
    onError: () => queries.invalidateQueries(),
  });
  return {
    kind,
    setKind: (chosen) => {
      setKind(chosen);
      setPlace(0);
      setLast(null);
    },
    place,
    go: (by) => setPlace((before) => Math.max(0, Math.min(before + by, total - 1))),
    answer,
    // A failure is shown; nobody waits for it.
    decide: (asked) =>
      deciding.mutateAsync(asked).then(
        () => undefined,
        () => undefined,
      ),
    undo: (decisions) => undoing.mutateAsync(decisions).catch(() => undefined),
    last,
    isBusy: deciding.isPending || undoing.isPending,
    error: deciding.error ?? undoing.error,
    forgetError: () => {
      deciding.reset();
      undoing.reset();
    },
  };
};
