import type { Endpoint } from '#contract/endpoint';
import { addressOf, type CallRequest, send } from './call.ts';
import { problemOf } from './problem.ts';
import { saveFile } from './save-file.ts';

const namePattern = /filename="([^"]+)"/;

/**
 * Has the browser save the file that an endpoint answers with, under the name that the server gives it.
 * @throws Problem as `call` does.
 */
export const download = async <E extends Endpoint>(endpoint: E, request: CallRequest<E>): Promise<void> => {
  const response = await send(addressOf(endpoint, request), { method: endpoint.method });
  if (!response.ok) throw problemOf(await response.json().catch(() => null));
  const [, name = 'joined-up'] = namePattern.exec(response.headers.get('content-disposition') ?? '') ?? [];
  saveFile(name, await response.blob());
};
