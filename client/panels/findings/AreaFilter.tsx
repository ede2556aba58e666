import type { JSX } from 'react';
import { filterWords } from '../../words/decision-words.ts';
import { NodeSelect } from '../fields/NodeSelect.tsx';

interface AreaFilterProps {
  /** The id of a Boundary. */
  readonly area: string | null;
  readonly onChange: (area: string | null) => void;
}

/** The area that is asked about, or any. */
export const AreaFilter = ({ area, onChange }: AreaFilterProps): JSX.Element => (
  <NodeSelect
    kind="Boundary"
    label={filterWords.area}
    labelShown={false}
    placeholder={filterWords.anyArea}
    nothingFound={filterWords.noArea}
    clearable
    value={area}
    onChange={onChange}
  />
);
