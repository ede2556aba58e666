import type { BodyOf, Endpoint, PostEndpoint } from '#contract/endpoint';
import { addressOf, type CallRequest, send } from './call.ts';
import { jsonBody } from './post.ts';
import { problemOf } from './problem.ts';
import { saveFile } from './save-file.ts';

const namePattern = /filename="([^"]+)"/;

type DownloadRequest<E extends Endpoint> = CallRequest<E> &
  (E extends PostEndpoint ? { readonly body: BodyOf<E> } : unknown);

/**
 * Has the browser save the file that an endpoint answers with, under the name that the server gives it.
 * @throws Problem as `call` does.
 */
export const download = async <E extends Endpoint>(endpoint: E, request: DownloadRequest<E>): Promise<void> => {
  const sent = 'body' in request ? { body: jsonBody(request.body) } : {};
  const response = await send(addressOf(endpoint, request), { method: endpoint.method, ...sent });
  if (!response.ok) throw problemOf(await response.json().catch(() => null));
  const [, name = 'joined-up'] = namePattern.exec(response.headers.get('content-disposition') ?? '') ?? [];
  saveFile(name, await response.blob());
};
