import type { JSX, ReactNode } from 'react';
import { pictureWords } from '../../words/picture-words.ts';
import { words } from '../../words/words.ts';
import { Boundary } from '../states/Boundary.tsx';
import { Empty } from '../states/Empty.tsx';

interface PictureBoundaryProps {
  readonly children: ReactNode;
  readonly onBroken?: () => void;
}

/** A browser without WebGL draws no picture; the list and the table then still serve. */
export const PictureBoundary = ({ children, onBroken }: PictureBoundaryProps): JSX.Element => (
  <Boundary
    broken={(retry) => <Empty centred {...pictureWords.broken} action={{ label: words.retry, run: retry }} />}
    {...(onBroken && { onBroken })}
  >
    {children}
  </Boundary>
);
