import type { Static } from 'typebox';
import * as Type from 'typebox';
import { errorCodes } from './errors.ts';

/** The one form of every error. */
export const ProblemReply = Type.Object({
  code: Type.Enum([...errorCodes]),
  message: Type.String({ description: 'Names the thing and the remedy.' }),
  requestId: Type.String(),
});
export type ProblemReply = Static<typeof ProblemReply>;
