import type { JSX } from 'react';
import type { Finding } from '#contract/findings';
import { usePrinting } from '../../bindings/use-printing.ts';
import { reasonPartWords } from '../../words/domain-words.ts';
import { listed, share, words } from '../../words/words.ts';
import styles from './print.module.css';

const { strength, confidence, parts } = words.explanation;

/** Below the picture on paper: what the finding that it shows rests on, part by part. */
export const PrintedReasons = ({ finding }: { readonly finding: Finding }): JSX.Element | null => {
  const isPrinting = usePrinting();
  if (!isPrinting) return null;
  return (
    <section className={styles.sheet}>
      <h2>{parts}</h2>
      <p className={styles.strengths}>
        {strength} {share(finding.score)} · {confidence} {share(finding.confidence)}
      </p>
      <dl className={styles.reasons}>
        {finding.reasons.map(({ part, text, value, nodes }) => (
          <div key={`${part} ${text}`}>
            <dt>
              {reasonPartWords[part]}
              {value !== undefined && ` ${share(value)}`}
            </dt>
            <dd>
              {text}
              {untold(text, nodes).length > 0 && <p>{listed(untold(text, nodes))}.</p>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

/** Names that the text does not hold already; one within a longer one of them is not told by it. */
const untold = (text: string, nodes: Finding['subjects']): readonly string[] => {
  const told = new Set<string>();
  let rest = text;
  for (const { name } of [...nodes].sort((a, b) => b.name.length - a.name.length)) {
    if (!rest.includes(name)) continue;
    told.add(name);
    rest = rest.replaceAll(name, '');
  }
  return nodes.map(({ name }) => name).filter((name) => !told.has(name));
};
