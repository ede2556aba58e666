import type { Static } from 'typebox';
import * as Type from 'typebox';

/** What has an id and a name, where its kind is plain. */
export const Named = Type.Object({ id: Type.String(), name: Type.String() });
export type Named = Static<typeof Named>;
