import { Button, SegmentedControl, VisuallyHidden } from '@mantine/core';
import type { JSX } from 'react';
import type { Finding } from '#contract/findings';
import type { Scene } from '../../bindings/use-scene.ts';
import { useStructure } from '../../bindings/use-structure.ts';
import { useChangeView } from '../../bindings/use-view.ts';
import { shapes } from '../../state/view-state.ts';
import { pictureWords } from '../../words/picture-words.ts';
import { structureWords } from '../../words/structure-words.ts';
import { timelineWords } from '../../words/timeline-words.ts';
import { words } from '../../words/words.ts';
import { FindingSign } from '../signs/FindingSign.tsx';
import { ArrangeMenu } from './ArrangeMenu.tsx';
import { headlineOf } from './headline.ts';
import { PictureFilters } from './PictureFilters.tsx';
import { partnershipInFocus } from './partnership-in-focus.ts';
import styles from './picture.module.css';
import { usePlainHeadline } from './use-plain-headline.ts';

/** What the picture says, and the ways out of it. */
export const PictureHead = ({ scene }: { readonly scene: Scene }): JSX.Element => {
  const { view, picture } = scene;
  const change = useChangeView();
  const show = (of: 'whole' | 'question') => change({ picture: { of }, selected: null, expanded: [] });
  return (
    <header className={styles.head}>
      {scene.finding === null ? <PlainHeadline scene={scene} /> : <Lead finding={scene.finding} />}
      <div className={styles.tools}>
        {view.expanded.length > 0 && (
          <Button size="compact-sm" variant="subtle" color="gray" onClick={() => change({ expanded: [] })}>
            {pictureWords.collapseAll(view.expanded.length)}
          </Button>
        )}
        <ShownAs scene={scene} />
        <Button
          size="compact-sm"
          variant="default"
          aria-pressed={view.time === 'open'}
          onClick={() => change({ time: view.time === 'open' ? 'closed' : 'open' })}
        >
          {timelineWords.show}
        </Button>
        <ArrangeMenu view={view} />
        <PictureFilters view={view} />
        {picture.of === 'whole' ? (
          <Button size="compact-sm" variant="default" onClick={() => show('question')}>
            {pictureWords.back}
          </Button>
        ) : (
          <Button size="compact-sm" variant="default" onClick={() => show('whole')}>
            {pictureWords.whole}
          </Button>
        )}
        <Button
          className={styles.details}
          data-inspector={view.inspector}
          size="compact-sm"
          variant="default"
          onClick={() => change({ inspector: 'open' })}
        >
          {words.inspector.show}
        </Button>
      </div>
      {scene.finding && <Says finding={scene.finding} />}
    </header>
  );
};

/** As network or structure; a partnership with nothing above or below it has no structure to show. */
const ShownAs = ({ scene }: { readonly scene: Scene }): JSX.Element | null => {
  const { view } = scene;
  const change = useChangeView();
  const partnership = partnershipInFocus(scene);
  const structure = useStructure(partnership?.id).data;
  if (partnership === null) return null;
  const isAlone =
    view.as === 'network' &&
    view.steps === null &&
    structure?.bodies.length === 1 &&
    structure.before.length + structure.after.length === 0;
  return (
    <SegmentedControl
      size="xs"
      aria-label={structureWords.shownAs}
      value={view.as}
      onChange={(as) => change({ as })}
      data={shapes.map((value) =>
        value === 'structure' && isAlone
          ? {
              value,
              label: <Without reason={structureWords.alone.title}>{structureWords[value]}</Without>,
              disabled: true,
            }
          : { value, label: structureWords[value] },
      )}
    />
  );
};

/** What cannot be chosen, and why: on hover and to screen readers. */
const Without = ({ reason, children }: { readonly reason: string; readonly children: string }): JSX.Element => (
  <span title={reason}>
    {children}
    <VisuallyHidden>: {reason}</VisuallyHidden>
  </span>
);

interface FindingProps {
  readonly finding: Finding;
}

const Lead = ({ finding }: FindingProps): JSX.Element => (
  <p className={styles.lead} data-kind={finding.kind}>
    <FindingSign kind={finding.kind} size={18} />
    {headlineOf(finding).lead}
  </p>
);

const Says = ({ finding }: FindingProps): JSX.Element => {
  const { names, detail } = headlineOf(finding);
  return (
    <div className={styles.says} aria-live="polite">
      <h1 className={styles.headline}>{names}</h1>
      {detail && <p className={styles.detail}>{detail}</p>}
    </div>
  );
};

const PlainHeadline = ({ scene }: { readonly scene: Scene }): JSX.Element => {
  const plain = usePlainHeadline(scene);
  return (
    <h1 className={styles.headline} aria-live="polite">
      {plain}
    </h1>
  );
};
