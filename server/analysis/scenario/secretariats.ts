/** Who keeps the meetings of partnerships, and why as many do after changes on paper as before. */
import { counted } from '../rules/rule.ts';
import { nameOf, relationsOf } from '../snapshot.ts';
import { inScope, isViewed, type View } from '../view.ts';
import type { After } from './after.ts';
import { survivorOf } from './losers.ts';
import type { Paper } from './paper.ts';

/** Hosts, each counted once, and partnerships that have none recorded, which are taken to keep their own. */
export const countSecretariats = ({ snapshot, scope, partnerships }: View): number => {
  const hosts = new Set<number>();
  const hosted = new Set<number>();
  for (const place of relationsOf(snapshot, 'HOSTS')) {
    const partnership = snapshot.relations.to[place]!;
    if (scope.relations[place] === 0 || !isViewed(scope, partnership)) continue;
    hosts.add(snapshot.relations.from[place]!);
    hosted.add(partnership);
  }
  return hosts.size + partnerships.length - hosted.size;
};

const hostsOf = (view: View, board: number): number[] =>
  isViewed(view.scope, board)
    ? inScope(view, 'HOSTS', 'reaching', board).map((place) => view.snapshot.relations.from[place]!)
    : [];

/** How many partnerships a host keeps, one of them left out. */
const othersOf = (view: View, host: number, board: number): number =>
  inScope(view, 'HOSTS', 'leaving', host).filter((place) => {
    const other = view.snapshot.relations.to[place]!;
    return other !== board && isViewed(view.scope, other);
  }).length;

/** Of a partnership that ended: a host who keeps others is a secretariat still. Where it was taken over, that is told. */
const outlived = (paper: Paper, { view: now, place }: After, board: number): string[] => {
  const { view } = paper;
  const heir = survivorOf(paper, board);
  if (heir !== null && heir >= 0 && hostsOf(view, heir).length === 0) return [];
  return hostsOf(view, board).flatMap((host) => {
    const others = othersOf(now, place(host), place(board));
    const { snapshot } = view;
    return others === 0
      ? []
      : [
          `${nameOf(snapshot, host)}, host of ${nameOf(snapshot, board)}, would still host ${counted(others, 'other')}.`,
        ];
  });
};

/** Of a partnership that was counted with a secretariat of its own, and has a host now. */
const takenOver = ({ view }: Paper, { view: now, place }: After, board: number): string[] => {
  if (!isViewed(view.scope, board) || hostsOf(view, board).length > 0) return [];
  return hostsOf(now, place(board)).map((host) => {
    const others = othersOf(now, host, place(board));
    const beside = others === 0 ? '' : `, host of ${counted(others, 'other')}`;
    return `${nameOf(view.snapshot, board)}, without a host on record until now, would have ${nameOf(now.snapshot, host)}${beside}.`;
  });
};

/** Why the number of secretariats changes, or does not, where that cannot be seen from the number of partnerships. */
export const secretariatsTold = (paper: Paper, after: After): string[] =>
  [...paper.touched]
    .filter((board) => board >= 0)
    .sort((a, b) => a - b)
    .flatMap((board) => (paper.gone.has(board) ? outlived(paper, after, board) : takenOver(paper, after, board)));
