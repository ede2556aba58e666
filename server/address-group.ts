import { isIPv6 } from 'node:net';

/** The hextets of an IPv6 address, `::` written out. */
const hextets = (address: string): readonly string[] => {
  const [before = '', after] = address.split('%')[0]!.split('::');
  const [first, last] = [before, after ?? ''].map((part) => (part === '' ? [] : part.split(':')));
  const missing = after === undefined ? 0 : 8 - first!.length - last!.length;
  return [...first!, ...Array.from({ length: missing }, () => '0'), ...last!];
};

/** Whom an address belongs to: of IPv6 its first half, since one client has all of the other and may change it at will. */
export const addressGroup = (address: string): string => {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (mapped) return mapped;
  return isIPv6(address)
    ? hextets(address)
        .slice(0, 4)
        .map((part) => part.toLowerCase().replace(/^0+(?=.)/, ''))
        .join(':')
    : address;
};
