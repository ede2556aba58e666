/** The password of the application, as a browser or a program sends it (RFC 7617), with any user name. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { addressGroup } from './address-group.ts';
import { Problem } from './problem.ts';

/** So many wrong ones in a minute are taken from one address; then it must wait for the next, as guessing shall take long. */
const wrongAMinute = 20;
const minuteMs = 60_000;
/** So many addresses are counted one by one in a minute; all others together, so that no flood of them fills the memory. */
const countedAddresses = 10_000;
const others = 'others';

/** Digests are compared, since they are of one length whatever the password's is. */
const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();

const passwordIn = (authorization: string): string | null => {
  const [, encoded] = /^Basic +([\w+/=-]+) *$/i.exec(authorization) ?? [];
  const [, password] = /^[^:]*:(.*)$/s.exec(Buffer.from(encoded ?? '', 'base64').toString()) ?? [];
  return password ?? null;
};

/** Why a request is refused for what it sends as Authorization; null where it is not. */
export type PasswordCheck = (authorization: string | undefined, address: string) => Problem | null;

/** @param now gives the time, ISO 8601. */
export const passwordCheck = (password: string, now: () => string): PasswordCheck => {
  const wanted = digestOf(password);
  let minute = 0;
  const wrong = new Map<string, number>();
  const countedAs = (address: string): string => {
    const group = addressGroup(address);
    return wrong.has(group) || wrong.size < countedAddresses ? group : others;
  };
  return (authorization, address) => {
    const asked = new Problem(
      'UNAUTHORIZED',
      'Give the password of this application (APP_PASSWORD), with any user name.',
    );
    if (authorization === undefined) return asked;
    const thisMinute = Math.floor(Date.parse(now()) / minuteMs);
    if (thisMinute !== minute) wrong.clear();
    minute = thisMinute;
    const from = countedAs(address);
    const before = wrong.get(from) ?? 0;
    if (before >= wrongAMinute) {
      return new Problem('TOO_MANY_REQUESTS', 'Too many wrong passwords came from this address. Wait a minute.');
    }
    const given = passwordIn(authorization);
    if (given !== null && timingSafeEqual(digestOf(given), wanted)) return null;
    wrong.set(from, before + 1);
    return asked;
  };
};
