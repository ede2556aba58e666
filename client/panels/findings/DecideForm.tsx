import { type JSX, lazy, Suspense } from 'react';
import type { DecisionFieldsProps } from './DecisionFields.tsx';

/** Loaded when somebody decides first. */
const DecisionFields = lazy(async () => ({ default: (await import('./DecisionFields.tsx')).DecisionFields }));

/** A form by which one or several findings are accepted or dismissed. */
export const DecideForm = (props: DecisionFieldsProps): JSX.Element => (
  <Suspense>
    <DecisionFields {...props} />
  </Suspense>
);
