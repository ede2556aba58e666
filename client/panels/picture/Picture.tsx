import { type JSX, lazy, Suspense, useEffect } from 'react';
import { usePrinting } from '../../bindings/use-printing.ts';
import type { Scene } from '../../bindings/use-scene.ts';
import { useChangeView } from '../../bindings/use-view.ts';
import { sourcesAtFirst } from '../../state/source-groups.ts';
import { words } from '../../words/words.ts';
import { PrintHead } from '../print/PrintHead.tsx';
import { Answered } from '../states/Answered.tsx';
import { Empty } from '../states/Empty.tsx';
import { Loading } from '../states/Loading.tsx';
import { Drawn, fetchCanvas } from './Drawn.tsx';
import { PictureHead } from './PictureHead.tsx';
import { partnershipInFocus } from './partnership-in-focus.ts';
import styles from './picture.module.css';

const TimeStrip = lazy(async () => ({ default: (await import('../timeline/TimeStrip.tsx')).TimeStrip }));
const StructurePanel = lazy(async () => ({
  default: (await import('../structure/StructurePanel.tsx')).StructurePanel,
}));

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
    <section className={styles.panel} aria-label={words.picture.title}>
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
        {findingGone && (
          <Empty
            centred
            {...words.picture.gone}
            action={{ label: words.picture.gone.action, run: () => show('question') }}
          />
        )}
        {undrawn && finding && (
          <Empty
            centred
            title={words.picture.undrawn.title}
            hint={words.picture.undrawn.hint(finding.subjects.map(({ name }) => name))}
            action={{ label: words.picture.whole, run: () => show('whole') }}
          />
        )}
        {unanswered && (
          <Empty
            centred
            {...words.picture.unanswered}
            action={{ label: words.picture.whole, run: () => show('whole') }}
          />
        )}
        {structured !== null && (
          <Suspense fallback={<Loading label={words.picture.loading} shape="picture" />}>
            <StructurePanel partnership={structured} selected={view.selected} />
          </Suspense>
        )}
        {view.sources.length > 0 && !findingGone && !undrawn && !unanswered && structured === null && (
          <Answered answer={slice} loading={words.picture.loading} kept={words.picture.kept} shape="picture">
            {(data) => <Drawn scene={scene} data={data} />}
          </Answered>
        )}
      </div>
      {view.time === 'open' && view.sources.length > 0 && (
        <Suspense>
          <TimeStrip scene={scene} />
        </Suspense>
      )}
    </section>
  );
};
