import type { JSX } from 'react';
import { Work } from '../Work.tsx';

/** Who works with whom, where, on what: the picture has most of the room. */
export const ExploreView = (): JSX.Element => <Work place="explore" />;
