import type { JSX } from 'react';
import { Link } from 'wouter';
import type { FindingRule } from '#contract/findings';
import { addressOfView, useView } from '../../bindings/use-view.ts';

interface RuleQueryLinkProps {
  readonly rule: FindingRule;
  readonly label: string;
  readonly className?: string;
}

/** Opens the console with the query of everything that a rule finds. */
export const RuleQueryLink = ({ rule, label, className }: RuleQueryLinkProps): JSX.Element => {
  const view = useView();
  const address = addressOfView('/console', {
    ...view,
    of: `findings/${rule}`,
    query: null,
    given: null,
    tab: 'query',
    own: {},
    sort: null,
  });
  return (
    <Link href={address} {...(className !== undefined && { className })}>
      {label}
    </Link>
  );
};
