import { type JSX, useEffect } from 'react';
import { usePrinting } from '../../bindings/use-printing.ts';
import type { Scene } from '../../bindings/use-scene.ts';
import { useChangeView } from '../../bindings/use-view.ts';
import { dateInWords, isDay } from '../../state/partial-date.ts';
import { sourcesAtFirst } from '../../state/source-groups.ts';
import { pictureWords } from '../../words/picture-words.ts';
import { words } from '../../words/words.ts';
import { PrintHead } from '../print/PrintHead.tsx';
import { Answered } from '../states/Answered.tsx';
import { Empty } from '../states/Empty.tsx';
import { Loading } from '../states/Loading.tsx';
import { later } from '../states/later.tsx';
import { Drawn } from './Drawn.tsx';
import { fetchCanvas } from './LaterCanvas.tsx';
import { PictureHead } from './PictureHead.tsx';
import { partnershipInFocus } from './partnership-in-focus.ts';
import styles from './picture.module.css';

const TimeStrip = later(async () => (await import('../timeline/TimeStrip.tsx')).TimeStrip);
const StructurePanel = later(
  async () => (await import('../structure/StructurePanel.tsx')).StructurePanel,
  <Loading label={pictureWords.loading} shape="picture" />,
);

/** A finding that is not there at the date in force: it may be at another. */
const GoneThen = ({ at, onAnyDate }: { readonly at: string; readonly onAnyDate: () => void }): JSX.Element => {
  const { title, hint, action } = pictureWords.goneThen(words.header.asAt(dateInWords(at), isDay(at)));
  return <Empty centred title={title} hint={hint} action={{ label: action, run: onAnyDate }} />;
};

/** The middle: what the picture says, and the picture in whichever state it is. */
export const Picture = ({ scene }: { readonly scene: Scene }): JSX.Element => {
  const { view, slice, findings, finding, findingGone, undrawn } = scene;
  const change = useChangeView();
  const isPrinting = usePrinting();
  // While its data is on the way.
  useEffect(() => {
    void fetchCanvas();
  }, []);
  const structured = view.as === 'structure' && view.sources.length > 0 ? partnershipInFocus(scene) : null;
  const show = (of: 'question' | 'whole') => change({ picture: { of }, selected: null, expanded: [] });
  // The opening question has no answer if the findings do not arrive: then the picture does not wait for it.
  const unanswered =
    view.picture.of !== 'whole' &&
    findings.isError &&
    slice.data === undefined &&
    !slice.isError &&
    slice.fetchStatus === 'idle';
  return (
    <section className={styles.panel} aria-label={pictureWords.title}>
      <PictureHead scene={scene} />
      {isPrinting && <PrintHead title={null} revision={slice.data?.revision ?? null} />}
      <div className={styles.stage}>
        {view.sources.length === 0 && (
          <Empty
            centred
            {...words.findings.nothingInForce}
            action={{ label: words.findings.nothingInForce.action, run: () => change({ sources: sourcesAtFirst }) }}
          />
        )}
        {findingGone && view.at === null && (
          <Empty
            centred
            {...pictureWords.gone}
            action={{ label: pictureWords.gone.action, run: () => show('question') }}
          />
        )}
        {findingGone && view.at !== null && <GoneThen at={view.at} onAnyDate={() => change({ at: null })} />}
        {undrawn && finding && (
          <Empty
            centred
            title={pictureWords.undrawn.title}
            hint={pictureWords.undrawn.hint(finding.subjects.map(({ name }) => name))}
            action={{ label: pictureWords.whole, run: () => show('whole') }}
          />
        )}
        {unanswered && (
          <Empty
            centred
            {...pictureWords.unanswered}
            action={{ label: pictureWords.whole, run: () => show('whole') }}
          />
        )}
        {structured !== null && <StructurePanel partnership={structured} selected={view.selected} />}
        {view.sources.length > 0 && !findingGone && !undrawn && !unanswered && structured === null && (
          <Answered answer={slice} loading={pictureWords.loading} kept={pictureWords.kept} shape="picture">
            {(data) => <Drawn scene={scene} data={data} />}
          </Answered>
        )}
      </div>
      {view.time === 'open' && view.sources.length > 0 && <TimeStrip scene={scene} />}
    </section>
  );
};
