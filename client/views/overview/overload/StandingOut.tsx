import { type JSX, useState } from 'react';
import { Link } from 'wouter';
import { type Finding, type FindingRule, findings } from '#contract/findings';
import type { LoadSubject } from '#contract/load';
import { useAnswer } from '../../../bindings/use-answer.ts';
import { useScope } from '../../../bindings/use-scope.ts';
import { addressOfView, useView } from '../../../bindings/use-view.ts';
import { MoreButton } from '../../../panels/more/MoreButton.tsx';
import { FindingSign } from '../../../panels/signs/FindingSign.tsx';
import { Tag } from '../../../panels/signs/Tag.tsx';
import { overloadWords } from '../../../words/overload-words.ts';
import { keyOf } from './board-choices.ts';
import styles from './overload.module.css';
import { Reliefs } from './Reliefs.tsx';

const { standing: words } = overloadWords;
/** The table below is to be in sight: of each one, until more are asked for. */
const shownAtFirst = 1;
const shownOfEach = 3;

interface Kind {
  readonly rule: FindingRule;
  readonly of: LoadSubject;
  readonly title: string;
}

const facing: Kind = { rule: 'one-facing-many', of: 'partnership', title: words.facing };
const people: Kind = { rule: 'overloaded-person', of: 'person', title: words.people };

/** What is to be seen in seconds: one that faces many, one person on many boards, and the heaviest of what is ranked. */
export const StandingOut = ({ of }: { readonly of: LoadSubject }): JSX.Element => {
  const subject: Kind = { rule: `overloaded-${of}`, of, title: words.subject[of] };
  const kinds = [...(of === 'person' ? [] : [subject]), facing, people];
  const [relieved, setRelieved] = useState<Relieved | null>(null);
  return (
    <>
      <section aria-label={words.title} className={styles.standing}>
        {kinds.map((kind) => (
          <StandingOfKind key={kind.rule} kind={kind} relieved={relieved} onRelieve={setRelieved} />
        ))}
      </section>
      {relieved && (
        <section className={styles.relief} aria-label={overloadWords.relief.titleOf(relieved.name)}>
          <h3 className={styles.kindTitle}>{overloadWords.relief.titleOf(relieved.name)}</h3>
          <Reliefs of={relieved.of} id={relieved.id} />
        </section>
      )}
    </>
  );
};

/** Whose relief is shown. */
interface Relieved {
  readonly of: LoadSubject;
  readonly id: string;
  readonly name: string;
}

interface Choice {
  readonly relieved: Relieved | null;
  readonly onRelieve: (relieved: Relieved | null) => void;
}

interface StandingOfKindProps extends Choice {
  readonly kind: Kind;
}

const StandingOfKind = ({ kind: { rule, of, title }, ...choice }: StandingOfKindProps): JSX.Element | null => {
  const scope = useScope();
  const view = useView();
  const query = scope && {
    ...scope,
    ...(view.area === null ? {} : { area: view.area }),
    rule,
    order: 'score' as const,
    limit: shownOfEach,
  };
  const [isWhole, setWhole] = useState(false);
  const { data } = useAnswer(findings, query && { params: {}, query }, { keepPrevious: true });
  if (data === undefined || data.total === 0) return null;
  return (
    <div className={styles.kind}>
      <h3 className={styles.kindTitle}>
        <FindingSign kind="overload" /> {title}
        {data.findings.length > shownAtFirst && (
          <MoreButton expanded={isWhole} onPress={() => setWhole(!isWhole)}>
            {isWhole ? words.fewer : words.more(data.findings.length - shownAtFirst)}
          </MoreButton>
        )}
        {data.total > shownOfEach && (
          <Link
            className={styles.all}
            href={addressOfView('/findings', { ...view, kind: 'overload', rule, sort: null, own: {} })}
          >
            {words.all(data.total)}
          </Link>
        )}
      </h3>
      <ul className={styles.cards}>
        {data.findings.slice(0, isWhole ? shownOfEach : shownAtFirst).map((finding) => (
          <Standing key={finding.id} finding={finding} of={of} {...choice} />
        ))}
      </ul>
    </div>
  );
};

interface StandingProps extends Choice {
  readonly finding: Finding;
  readonly of: LoadSubject;
}

const Standing = ({ finding, of, relieved, onRelieve }: StandingProps): JSX.Element | null => {
  const view = useView();
  const subject = finding.subjects[0];
  if (!subject) return null;
  const open = relieved?.of === of && relieved.id === subject.id;
  const [cheapest] = finding.routes;
  return (
    <li className={styles.card} data-certainty={finding.certainty}>
      <p className={styles.cardTitle}>
        <Link
          href={addressOfView('/overview', { ...view, sort: null, own: { ...view.own, one: keyOf(of, subject.id) } })}
        >
          {finding.title}
        </Link>{' '}
        <span className={styles.certainty}>{finding.certainty === 'to-check' ? words.toCheck : words.certain}</span>{' '}
        {finding.synthetic && <Tag name="synthetic" />}
      </p>
      {cheapest && (
        <p className={styles.route} title={cheapest.text}>
          <span className={styles.routeHead}>{words.cheapest}:</span> {cheapest.text}
        </p>
      )}
      <p className={styles.actions}>
        <MoreButton expanded={open} onPress={() => onRelieve(open ? null : { of, id: subject.id, name: subject.name })}>
          {overloadWords.relief.open}
        </MoreButton>
        <Link
          href={addressOfView('/findings', {
            ...view,
            picture: { of: 'finding', id: finding.id },
            sort: null,
            own: {},
          })}
        >
          {words.why}
        </Link>
      </p>
    </li>
  );
};
