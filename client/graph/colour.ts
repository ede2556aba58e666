/** Arithmetic on `#rrggbb` colours: mixing for dimmed marks, contrast for the palette's tests. */

const channels = (hex: string): readonly [number, number, number] => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

/**
 * Mixes two colours in sRGB. Dimmed marks are mixed with the ground instead of made translucent, so that many of
 * them on top of each other stay as faint as one.
 * @param share of `other`, 0 to 1
 */
export const mix = (colour: string, other: string, share: number): string => {
  const to = channels(other);
  const mixed = channels(colour).map((channel, index) => Math.round(channel + (to[index]! - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
};

/** Mixes with one colour, each mixture once: a picture of thousands has few. */
export const mixerWith = (other: string): ((colour: string, share: number) => string) => {
  const mixed = new Map<number, Map<string, string>>();
  return (colour, share) => {
    if (share === 0) return colour;
    const ofShare = mixed.get(share);
    const known = ofShare?.get(colour);
    if (known !== undefined) return known;
    const made = mix(colour, other, share);
    mixed.set(share, (ofShare ?? new Map<string, string>()).set(colour, made));
    return made;
  };
};

const luminance = (hex: string): number => {
  const [red, green, blue] = channels(hex).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The contrast ratio of WCAG 2, from 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};
