import { useMemo } from 'react';
import { findings } from '#contract/findings';
import type { GraphSlice } from '#contract/graph-slice';
import { type MeasuredKind, measures } from '#contract/measures';
import { brokersIn, type NodeSigns, singleLinksIn } from '../state/signs-of-nodes.ts';
import { useAnswer } from './use-answer.ts';
import { useScope } from './use-scope.ts';

/** Beyond so many of a kind, nobody would see a picture of them all. */
const listed = 500;

/** What holds the network together, of all in force. Asked for once there is a picture, which does not wait for it. */
export const useNodeSigns = (slice: GraphSlice | undefined): NodeSigns => {
  const scope = useScope();
  const shows = (kind: string) =>
    slice?.nodes.kinds.some((each) => slice.nodeKinds[each] === kind) === true ? scope : null;
  const request = (of: MeasuredKind, kind: string) => {
    const asked = shows(kind);
    return asked && { params: {}, query: { ...asked, of, measure: 'broker' as const, limit: listed } };
  };
  // One after the other: in a large network each may keep a thread of the server for seconds.
  const agencies = request('agency', 'Agency');
  const agency = useAnswer(measures, agencies).data;
  const isTurn = agencies === null || agency !== undefined;
  const partnerships = isTurn ? request('partnership', 'Partnership') : null;
  const partnership = useAnswer(measures, partnerships).data;
  const people = isTurn && (partnerships === null || partnership !== undefined) ? request('person', 'Person') : null;
  const person = useAnswer(measures, people).data;
  const linked = shows('Person');
  const query = linked && { ...linked, rule: 'single-person-link' as const, limit: listed };
  const links = useAnswer(findings, query && { params: {}, query }).data?.findings;
  return useMemo(() => {
    const answers = Object.entries({ agency, partnership, person }) as [MeasuredKind, typeof agency][];
    return {
      brokers: new Map(answers.flatMap(([kind, answer]) => (answer ? brokersIn(kind, answer) : []))),
      singleLinks: singleLinksIn(links ?? []),
    };
  }, [agency, partnership, person, links]);
};
