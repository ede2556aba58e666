import { Button, SegmentedControl } from '@mantine/core';
import type { JSX } from 'react';
import type { Finding } from '#contract/findings';
import { useDetails } from '../../bindings/use-details.ts';
import type { Scene } from '../../bindings/use-scene.ts';
import { useChangeView } from '../../bindings/use-view.ts';
import { isDrawnKind } from '../../drawn-kind.ts';
import { parseNodeKey } from '../../node-key.ts';
import { shapes } from '../../state/view-state.ts';
import { structureWords } from '../../words/structure-words.ts';
import { timelineWords } from '../../words/timeline-words.ts';
import { words } from '../../words.ts';
import { FindingSign } from '../signs/FindingSign.tsx';
import { ArrangeMenu } from './ArrangeMenu.tsx';
import { headlineOf } from './headline.ts';
import { PictureFilters } from './PictureFilters.tsx';
import { partnershipInFocus } from './partnership-in-focus.ts';
import styles from './picture.module.css';

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
            {words.picture.collapseAll(view.expanded.length)}
          </Button>
        )}
        {partnershipInFocus(scene) !== null && (
          <SegmentedControl
            size="xs"
            aria-label={structureWords.shownAs}
            value={view.as}
            onChange={(as) => change({ as })}
            data={shapes.map((value) => ({ value, label: structureWords[value] }))}
          />
        )}
        <Button
          size="compact-sm"
          variant="default"
          aria-pressed={view.time === 'open'}
          onClick={() => change({ time: view.time === 'open' ? 'closed' : 'open' })}
        >
          {timelineWords.show}
        </Button>
        <ArrangeMenu view={view} />
        <PictureFilters scene={scene} />
        {picture.of === 'whole' ? (
          <Button size="compact-sm" variant="default" onClick={() => show('question')}>
            {words.picture.back}
          </Button>
        ) : (
          <Button size="compact-sm" variant="default" onClick={() => show('whole')}>
            {words.picture.whole}
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

const PlainHeadline = ({ scene: { picture, findingGone } }: { readonly scene: Scene }): JSX.Element => {
  const thing = useDetails(picture.of === 'thing' ? parseNodeKey(picture.key) : null).data;
  const plain = () => {
    if (thing && isDrawnKind(thing.kind)) return words.picture.around[thing.kind](thing.name);
    if (findingGone) return words.picture.goneHeadline;
    return picture.of === 'whole' ? words.picture.wholeHeadline : words.picture.opening;
  };
  return (
    <h1 className={styles.headline} aria-live="polite">
      {plain()}
    </h1>
  );
};
