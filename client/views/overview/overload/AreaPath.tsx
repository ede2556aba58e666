import { ChevronRight } from 'lucide-react';
import type { JSX } from 'react';
import { Link } from 'wouter';
import type { NodeReference } from '#contract/node-reference';
import { useDetails } from '../../../bindings/use-details.ts';
import { addressOfView, useView } from '../../../bindings/use-view.ts';
import { overloadWords as words } from '../../../words/overload-words.ts';
import { type BoardChoices, labelOf } from './board-choices.ts';
import styles from './overload.module.css';

interface AreaPathProps {
  readonly path: readonly NodeReference[];
  readonly choices: BoardChoices;
}

/** From everywhere down to what is shown; each step leads back up. */
export const AreaPath = ({ path, choices: { of, one } }: AreaPathProps): JSX.Element | null => {
  const view = useView();
  const name = useDetails(one && { kind: labelOf[one.of], id: one.id }).data?.name ?? one?.id ?? '';
  if (path.length === 0 && one === null) return null;
  const { one: _, find: __, group: ___, ...own } = view.own;
  const at = (area: string | null, change: object = {}) =>
    addressOfView('/overview', { ...view, area, sort: null, own: { ...own, kind: '', of: 'area', ...change } });
  return (
    <nav aria-label={words.path} className={styles.path}>
      <ol>
        <li>
          <Link href={at(null)}>{words.everywhere}</Link>
        </li>
        {path.map(({ id, name: area }) => (
          <li key={id}>
            <ChevronRight size={13} aria-hidden="true" />
            <Link href={at(id)} aria-current={one === null && of === 'area' && id === view.area ? 'page' : undefined}>
              {area}
            </Link>
          </li>
        ))}
        {(one !== null || (of !== 'area' && path.length > 0)) && (
          <li>
            <ChevronRight size={13} aria-hidden="true" />
            <Link
              href={addressOfView('/overview', { ...view, sort: null, own })}
              aria-current={one === null ? 'page' : undefined}
            >
              {words.within[of]}
            </Link>
          </li>
        )}
        {one !== null && (
          <li>
            <ChevronRight size={13} aria-hidden="true" />
            <span aria-current="page">{name}</span>
          </li>
        )}
      </ol>
    </nav>
  );
};
