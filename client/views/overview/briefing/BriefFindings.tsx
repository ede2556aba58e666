import type { JSX } from 'react';
import { Link } from 'wouter';
import type { Briefing } from '#contract/briefings';
import type { Finding } from '#contract/findings';
import { addressOfView, useView } from '../../../bindings/use-view.ts';
import { AsCypherLink } from '../../../panels/cypher/AsCypherLink.tsx';
import { FindingSign } from '../../../panels/signs/FindingSign.tsx';
import { briefingWords as words } from '../../../words/briefing-words.ts';
import { certaintyWords } from '../../../words/domain-words.ts';
import styles from './briefing.module.css';
import { OnScreen } from './OnScreen.tsx';

interface OneFindingProps {
  readonly finding: Finding;
  readonly nameOf: (source: string) => string | undefined;
}

const OneFinding = ({ finding, nameOf }: OneFindingProps): JSX.Element => {
  const view = useView();
  const { id, kind, rule, title, certainty, reasons, evidence, sources, routes } = finding;
  return (
    <li data-certainty={certainty}>
      <p className={styles.findingTitle}>
        <FindingSign kind={kind} /> <strong>{title}</strong>{' '}
        <span className={styles.certainty} data-certainty={certainty}>
          {certaintyWords[certainty]}
        </span>{' '}
        <Link
          className={styles.link}
          href={addressOfView('/findings', { ...view, own: {}, sort: null, picture: { of: 'finding', id } })}
        >
          {words.findings.open}
        </Link>
        <OnScreen>
          <AsCypherLink asked={{ ...evidence, of: `findings/${rule}` }} />
        </OnScreen>
      </p>
      <p>{reasons.map(({ text }) => text).join(' ')}</p>
      {routes[0] && (
        <p>
          {words.findings.route}: {routes[0].text}
        </p>
      )}
      {sources.length > 0 && (
        <p className={styles.note}>
          {words.findings.sources}: {sources.map((source) => words.findings.source(source, nameOf(source))).join('; ')}
        </p>
      )}
    </li>
  );
};

export const BriefFindings = ({ briefing: { open, names } }: { readonly briefing: Briefing }): JSX.Element => (
  <section>
    <h4>{words.findings.title}</h4>
    {open.listed.length === 0 ? (
      <p className={styles.note}>{words.findings.none}</p>
    ) : (
      <>
        <p className={styles.note}>{words.findings.rest(open.listed.length, open.total)}</p>
        <ol className={styles.findings}>
          {open.listed.map((finding) => (
            <OneFinding
              key={finding.id}
              finding={finding}
              nameOf={(source) => names.find(({ kind, id }) => kind === 'Source' && id === source)?.name}
            />
          ))}
        </ol>
      </>
    )}
  </section>
);
