/** Tells requests that a page of another site makes a browser send. */
import type { IncomingHttpHeaders } from 'node:http';
import { Problem } from './problem.ts';

const loopbackHost = /^(127(\.\d{1,3}){3}|localhost|\[::1\])(:\d+)?$/i;

const hostOf = (origin: string): string | null => {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
};

/**
 * A browser that says where a request comes from cannot be made to say otherwise. Away from loopback none says so without TLS:
 * there the origin is named by what sends or asks by script, and by the rest the page it stands in, unless that page forbids it.
 */
const isOfAnotherSite = (headers: IncomingHttpHeaders, method: string): boolean => {
  const { accept, host, origin, referer, 'sec-fetch-site': site, 'sec-fetch-dest': destination } = headers;
  if (site !== undefined) {
    const isLink = (method === 'GET' || method === 'HEAD') && destination === 'document';
    return site !== 'same-origin' && site !== 'none' && !isLink;
  }
  // TLS may end at a proxy, so that only hosts can be compared.
  const isForeign = (from: string | undefined) => from !== undefined && hostOf(from) !== host?.toLowerCase();
  // Who follows a link asks for a page; so does a frame, which is kept empty by its headers.
  const asksForPage = (method === 'GET' || method === 'HEAD') && accept?.includes('text/html') === true;
  return isForeign(origin) || (isForeign(referer) && !asksForPage);
};

/**
 * Why a request is refused that comes from a page of another site, or under a name that is not this machine's; null where
 * it is not. Whoever follows a link is let in, and so is a program, which says nothing of where it comes from.
 *
 * @param anyHost that a password is asked for: a foreign page cannot know it, and a name of one's own may stand before us.
 */
export const foreignRequest = (headers: IncomingHttpHeaders, method: string, anyHost: boolean): Problem | null => {
  if (!anyHost && !loopbackHost.test(headers.host ?? '')) {
    return new Problem(
      'FOREIGN_REQUEST',
      `Without APP_PASSWORD this application answers at localhost, 127.0.0.1 and [::1] only, not at ${JSON.stringify(headers.host ?? '')}.`,
    );
  }
  if (isOfAnotherSite(headers, method)) {
    return new Problem(
      'FOREIGN_REQUEST',
      `A page of another site (${headers.origin ?? 'it does not say which'}) sent this request. Send it from a page of this application, or from a program.`,
    );
  }
  return null;
};
