import { useClipboard } from '@mantine/hooks';
import { type JSX, useId, useState } from 'react';
import { Link } from 'wouter';
import { useConsoleAddress } from '../../bindings/use-console-address.ts';
import { words } from '../../words/words.ts';
import panel from '../panel.module.css';
import styles from './as-cypher.module.css';
import inspector from './inspector.module.css';

interface AsCypherProps {
  readonly query: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly hint: string;
  /** The id of the query in the library, where it stands there. */
  readonly of?: string;
}

/** The question behind what is shown, to read, distrust and run elsewhere. */
export const AsCypher = ({ query, params, hint, of }: AsCypherProps): JSX.Element => {
  const [open, setOpen] = useState(false);
  const clipboard = useClipboard();
  const id = useId();
  const address = useConsoleAddress({ query, params, ...(of === undefined ? {} : { of }) });
  const parameters = Object.keys(params).length === 0 ? null : JSON.stringify(params, null, 2);
  return (
    <section className={inspector.section}>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className={panel.foldMark} aria-hidden="true" />
        {words.inspector.cypher}
      </button>
      {open && (
        <div id={id}>
          <p className={inspector.hint}>{hint}</p>
          <Scrolled label={words.inspector.cypher}>{query.trim()}</Scrolled>
          {parameters && (
            <>
              <h4 className={styles.minor}>{words.inspector.parameters}</h4>
              <Scrolled label={words.inspector.parameters}>{parameters}</Scrolled>
            </>
          )}
          {address && (
            <Link className={styles.open} href={address}>
              {words.inspector.openInConsole}
            </Link>
          )}
          <button type="button" className={styles.copy} onClick={() => clipboard.copy(query.trim())}>
            {clipboard.copied ? words.copied : words.copy}
          </button>
          <p className={inspector.hint} role="status">
            {clipboard.error && words.notCopied}
          </p>
        </div>
      )}
    </section>
  );
};

const Scrolled = ({ label, children }: { readonly label: string; readonly children: string }): JSX.Element => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
  <section className={styles.code} tabIndex={0} aria-label={label}>
    <pre>{children}</pre>
  </section>
);
