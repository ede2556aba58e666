/** Small drawings that stand for a line or a mark of the picture, in its own colours and measures. */
import type { JSX } from 'react';
import type { Palette } from '../palette.ts';
import type { FindingSign, LineSign, MarkSign } from './legend-entries.ts';

interface Colours {
  readonly colours: Palette;
}

const width = 30;
const middle = 8;

const Sample = ({ children }: { readonly children: JSX.Element | readonly JSX.Element[] }): JSX.Element => (
  <svg viewBox={`0 0 ${width} 16`} width={width} height="16" aria-hidden="true">
    {children}
  </svg>
);

const line = `M2 ${middle}H28`;

export const LineSample = ({ sign, colours }: Colours & { readonly sign: LineSign }): JSX.Element => {
  const drawings: Readonly<Record<LineSign, JSX.Element>> = {
    // What a line joins tells these two apart, in the picture as here.
    member: (
      <>
        <path d={line} stroke={colours.relation} strokeWidth="1.4" />
        <path d="M1 4.5h7v7h-7z" fill={colours.kinds.Agency} />
        <circle cx="25" cy={middle} r="4" fill={colours.kinds.Partnership} />
      </>
    ),
    lead: <path d={line} stroke={colours.strongRelation} strokeWidth="2.8" />,
    informal: <path d={line} stroke={colours.strongRelation} strokeWidth="1.8" strokeDasharray="2.2 2.8" />,
    link: <path d="M2 12Q15 0 28 12" stroke={colours.strongRelation} strokeWidth="1.6" fill="none" />,
    ground: (
      <>
        <path d={line} stroke={colours.faintRelation} strokeWidth="1.6" />
        <circle cx="5" cy={middle} r="4" fill={colours.kinds.Partnership} />
        <path d="M25 3.4l4 2.3v4.6l-4 2.3l-4 -2.3v-4.6z" fill={colours.kinds.Boundary} />
      </>
    ),
  };
  return <Sample>{drawings[sign]}</Sample>;
};

export const MarkSample = ({ sign, colours }: Colours & { readonly sign: MarkSign | 'size' }): JSX.Element => {
  const plain = colours.kinds.Partnership;
  const drawings: Readonly<Record<MarkSign | 'size', JSX.Element>> = {
    size: (
      <>
        <circle cx="8" cy={middle} r="3.2" fill={plain} />
        <circle cx="20" cy={middle} r="6.4" fill={plain} />
      </>
    ),
    unnamed: (
      <text x="15" y="12" textAnchor="middle" fontSize="12" fontStyle="italic" fill={colours.mutedInk}>
        Abc
      </text>
    ),
    synthetic: <circle cx="15" cy={middle} r="4.6" stroke={plain} strokeWidth="3.2" fill="none" />,
    more: (
      <text x="15" y="12" textAnchor="middle" fontSize="12" fill={colours.mutedInk}>
        +12
      </text>
    ),
    broker: (
      <>
        <circle cx="15" cy={middle} r="4.6" fill={plain} />
        <path
          d={`M9 ${middle}H5M5 4.5V11.5M21 ${middle}H25M25 4.5V11.5`}
          stroke={colours.ink}
          strokeWidth="1.8"
          strokeLinecap="round"
        />
      </>
    ),
    single: (
      <>
        <circle cx="15" cy={middle} r="6.5" fill={colours.ground} stroke={colours.ink} strokeWidth="1.4" />
        <text x="15" y="11.6" textAnchor="middle" fontSize="10" fontWeight="650" fill={colours.ink}>
          1
        </text>
      </>
    ),
    ended: <circle cx="15" cy={middle} r="6" fill={colours.ended} />,
  };
  return <Sample>{drawings[sign]}</Sample>;
};

export const FindingSample = ({ sign, colours }: Colours & { readonly sign: FindingSign }): JSX.Element => {
  const { duplication, missingLink } = colours;
  const drawings: Readonly<Record<FindingSign, JSX.Element>> = {
    band: (
      <path
        d="M2 8C8 8 8 2 15 2S22 8 28 8S22 14 15 14S8 8 2 8z"
        fill={duplication}
        fillOpacity="0.28"
        stroke={duplication}
      />
    ),
    certain: <MissingDrawing colour={missingLink} dash="4.5 3" cap="butt" />,
    'to-check': <MissingDrawing colour={missingLink} dash="0.1 3.6" cap="round" />,
  };
  return <Sample>{drawings[sign]}</Sample>;
};

const MissingDrawing = ({
  colour,
  dash,
  cap,
}: {
  readonly colour: string;
  readonly dash: string;
  readonly cap: 'butt' | 'round';
}): JSX.Element => (
  <g stroke={colour} fill="none" strokeWidth="1.8" strokeDasharray={dash} strokeLinecap={cap}>
    <path d={`M1 ${middle}H15`} />
    <rect x="17.5" y="3" width="10" height="10" />
  </g>
);
