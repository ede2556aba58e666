import { Button } from '@mantine/core';
import type { JSX } from 'react';
import type { NodeDetails } from '#contract/details';
import { useDetails } from '../../bindings/use-details.ts';
import { useFindingsOn } from '../../bindings/use-findings.ts';
import type { Scene } from '../../bindings/use-scene.ts';
import { useChangeView } from '../../bindings/use-view.ts';
import { nodeKey, type parseNodeKey } from '../../node-key.ts';
import { kindWords, nameInWords } from '../../words/domain-words.ts';
import { listWords } from '../../words/list-words.ts';
import { pictureWords } from '../../words/picture-words.ts';
import { figure, words } from '../../words/words.ts';
import { FindingRow } from '../findings/FindingRow.tsx';
import { findingColumns } from '../findings/finding-columns.ts';
import { SaveList } from '../lists/SaveList.tsx';
import { KindShape } from '../signs/KindShape.tsx';
import { Tag } from '../signs/Tag.tsx';
import { Answered } from '../states/Answered.tsx';
import { AsCypher } from './AsCypher.tsx';
import { Citations } from './Citations.tsx';
import { Facts } from './Facts.tsx';
import { HangsOnIt } from './HangsOnIt.tsx';
import styles from './inspector.module.css';
import { OnPaper } from './OnPaper.tsx';
import { Relations } from './Relations.tsx';
import { Section } from './Section.tsx';

interface NodeInspectorProps {
  readonly node: NonNullable<ReturnType<typeof parseNodeKey>>;
  readonly scene: Scene;
}

/** Everything known of one thing. */
export const NodeInspector = ({ node, scene }: NodeInspectorProps): JSX.Element => {
  const answer = useDetails(node);
  return (
    <Answered answer={answer} loading={words.inspector.loading} kept={words.inspector.kept} rows={7}>
      {(details) => (
        <>
          <NodeHead details={details} scene={scene} />
          <HangsOnIt details={details} scene={scene} />
          <FindingsOnIt details={details} scene={scene} />
          <Facts details={details} />
          <Relations details={details} />
          <Citations of={details.name} citations={details.citations} />
          <AsCypher {...details.cypher} hint={words.inspector.cypherHint} />
        </>
      )}
    </Answered>
  );
};

interface PartProps {
  readonly details: NodeDetails;
  readonly scene: Scene;
}

const NodeHead = ({ details, scene: { view, slice, picture, finding } }: PartProps): JSX.Element => {
  const change = useChangeView();
  const key = nodeKey(details);
  const type = details.properties['type'] ?? details.properties['kind'];
  const named = details.properties['named'] !== false;
  const drawn = slice.data?.nodes.ids.includes(details.id) ?? false;
  const expanded = view.expanded.includes(key);
  // What the picture starts from has its neighbours about it already.
  const centred = picture.of === 'thing' && picture.key === key;
  const start = centred || (finding?.subjects.some((subject) => nodeKey(subject) === key) ?? false);
  const turn = () =>
    change({ expanded: expanded ? view.expanded.filter((other) => other !== key) : [...view.expanded, key] });
  const centre = () => change({ picture: { of: 'thing', key }, expanded: [], page: 'picture' });
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>
        <KindShape kind={details.kind} />
        {typeof type === 'string' ? type : kindWords[details.kind].one}
        {!named && `, ${words.inspector.unnamed}`}
        {details.synthetic && <Tag name="synthetic" />}
      </p>
      <h2 className={styles.name} data-named={named}>
        {nameInWords(details)}
      </h2>
      <div className={styles.actions}>
        {drawn && !start && picture.of !== 'whole' && (
          <Button size="compact-xs" variant="default" onClick={turn}>
            {expanded ? pictureWords.collapse : pictureWords.expand}
          </Button>
        )}
        {!centred && (
          <Button size="compact-xs" variant="default" onClick={centre}>
            {pictureWords.centre}
          </Button>
        )}
        <OnPaper node={details} />
      </div>
    </header>
  );
};

const FindingsOnIt = ({ details, scene: { finding } }: PartProps): JSX.Element | null => {
  const change = useChangeView();
  const key = nodeKey(details);
  const answer = useFindingsOn(key);
  if (answer === undefined || answer.total === 0) return null;
  const on = answer.findings;
  return (
    <Section
      title={words.inspector.findings}
      count={figure(answer.total)}
      action={
        <SaveList name={listWords.listOf(words.inspector.findings, details.name)} columns={findingColumns} rows={on} />
      }
    >
      <ul className={styles.findings}>
        {on.map((each) => (
          <FindingRow
            key={each.id}
            finding={each}
            chosen={each.id === finding?.id}
            onChoose={({ id }) => change({ picture: { of: 'finding', id }, selected: null, expanded: [] })}
          />
        ))}
      </ul>
    </Section>
  );
};
