import { Check, Link2 } from 'lucide-react';
import { type JSX, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { scenariosPlace } from '../bindings/use-paper.ts';
import { useScene } from '../bindings/use-scene.ts';
import { addressOfView } from '../bindings/use-view.ts';
import { type ViewState, withoutPaper } from '../state/view-state.ts';
import { words } from '../words/words.ts';
import styles from './frame.module.css';
import { ToolButton } from './ToolButton.tsx';

const wordStaysMs = 2_500;

/** Copies the view's address. The opening question is copied as the finding it led to, so that the link stays the same view. */
export const CopyLink = (): JSX.Element => {
  const { view, picture } = useScene();
  const [place] = useLocation();
  const [said, setSaid] = useState<string | null>(null);

  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), wordStaysMs);
    return () => clearTimeout(timer);
  }, [said]);

  const copy = async () => {
    const addressOf = (shown: ViewState) => new URL(addressOfView(place, shown), window.location.href).href;
    const own = { ...view, picture };
    try {
      await navigator.clipboard.writeText(addressOf(place === scenariosPlace ? own : withoutPaper(own)));
      setSaid(words.header.linkCopied);
    } catch {
      // No clipboard without https or leave: then the address bar has to serve.
      window.history.replaceState(window.history.state, '', addressOf(own));
      setSaid(words.header.linkNotCopied);
    }
  };
  return (
    <>
      <ToolButton
        label={words.header.copyLink}
        icon={said === words.header.linkCopied ? Check : Link2}
        isSaid={said !== null}
        onClick={() => void copy()}
      />
      <span className={styles.said} role="status">
        {said}
      </span>
    </>
  );
};
