import type { JSX } from 'react';
import { Work } from '../Work.tsx';

/** What is duplicated, missing or overloaded: the list has most of the room, the picture stands beside it. */
export const FindingsView = (): JSX.Element => <Work place="findings" />;
