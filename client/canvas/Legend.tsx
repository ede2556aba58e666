import { type JSX, type ReactNode, useMemo } from 'react';
import type { Finding } from '#contract/findings';
import type { GraphSlice } from '#contract/graph-slice';
import { type ColorScheme, palette } from '../palette.ts';
import { Help } from '../panels/signs/Help.tsx';
import { KindShape } from '../panels/signs/KindShape.tsx';
import type { NodeSigns } from '../state/signs-of-nodes.ts';
import type { HelpTopic } from '../words/help-words.ts';
import { canvasWords } from './canvas-words.ts';
import { FindingSample, LineSample, MarkSample } from './LegendSamples.tsx';
import styles from './legend.module.css';
import { legendEntries } from './legend-entries.ts';

export interface LegendProps {
  readonly slice: GraphSlice;
  readonly finding: Finding | null;
  readonly signs: NodeSigns;
  readonly colorScheme: ColorScheme;
}

/** Explains the shapes, colours, lines and marks that the picture shows, and no others. */
export const Legend = ({ slice, finding, signs, colorScheme }: LegendProps): JSX.Element => {
  const entries = useMemo(() => legendEntries(slice, finding, signs), [slice, finding, signs]);
  const { legend, fields } = canvasWords;
  const colours = palette[colorScheme];
  const findingWords = { band: legend.band, certain: legend.certain, 'to-check': legend.toCheck };
  return (
    <div className={styles.legend}>
      {entries.finding.length > 0 && (
        <Group title={legend.finding}>
          {entries.finding.map((sign) => (
            <Item
              key={sign}
              sample={<FindingSample sign={sign} colours={colours} />}
              text={findingWords[sign]}
              help={sign === 'band' ? 'bands' : 'ghosts'}
            />
          ))}
        </Group>
      )}
      <Group title={legend.shapes}>
        {entries.kinds.map((kind) => (
          <Item key={kind} sample={<KindShape kind={kind} />} text={legend.kinds[kind]} />
        ))}
      </Group>
      <Group title={legend.marks}>
        <Item sample={<MarkSample sign="size" colours={colours} />} text={legend.size} help="size" />
        {entries.marks.map((mark) => (
          <Item key={mark} sample={<MarkSample sign={mark} colours={colours} />} text={legend[mark]} />
        ))}
      </Group>
      <Group title={legend.colours}>
        {entries.fields.map((field) => (
          <Item key={field} sample={<Swatch colour={colours.types[field]} />} text={fields[field]} />
        ))}
      </Group>
      <Group title={legend.lines}>
        {entries.lines.map((line) => (
          <Item key={line} sample={<LineSample sign={line} colours={colours} />} text={legend[line]} />
        ))}
      </Group>
    </div>
  );
};

const Group = ({ title, children }: { readonly title: string; readonly children: ReactNode }): JSX.Element => (
  <section className={styles.group}>
    <h3>{title}</h3>
    <ul>{children}</ul>
  </section>
);

const Item = ({
  sample,
  text,
  help,
}: {
  readonly sample: JSX.Element;
  readonly text: string;
  readonly help?: HelpTopic;
}): JSX.Element => (
  <li className={styles.item}>
    <span className={styles.sample} aria-hidden="true">
      {sample}
    </span>
    {text}
    {help && <Help topic={help} />}
  </li>
);

const Swatch = ({ colour }: { readonly colour: string }): JSX.Element => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <rect x="2" y="2" width="12" height="12" rx="3" fill={colour} />
  </svg>
);
