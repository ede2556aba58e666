import { later } from '../states/later.tsx';

/** A form by which one or several findings are accepted or dismissed; loaded when somebody decides first. */
export const DecideForm = later(async () => (await import('./DecisionFields.tsx')).DecisionFields);
