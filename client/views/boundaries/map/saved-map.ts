/** A map as a file of its own: what style sheets say is written into its shapes, and what it shows stands below it. */
const kept = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
] as const;

const lineHeight = 16;

/** @param lines what stands below the map. */
export const savedMap = (drawn: SVGSVGElement, lines: readonly string[]): string => {
  const copy = drawn.cloneNode(true) as SVGSVGElement; // a clone is of the same kind
  const originals = [drawn, ...drawn.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  for (const [place, original] of originals.entries()) {
    const style = getComputedStyle(original);
    const own = copies[place]!;
    for (const name of ['class', 'role', 'tabindex', 'aria-pressed', 'style']) own.removeAttribute(name);
    for (const name of kept) own.setAttribute(name, style.getPropertyValue(name));
  }
  const { x, y, width, height } = drawn.viewBox.baseVal;
  const style = getComputedStyle(drawn);
  const below = lines.length * lineHeight + 8;
  const backdrop = document.createElementNS(copy.namespaceURI, 'rect');
  for (const [name, value] of Object.entries({ x, y, width, height: height + below })) {
    backdrop.setAttribute(name, String(value));
  }
  backdrop.setAttribute('fill', style.getPropertyValue('--ju-surface'));
  copy.prepend(backdrop);
  for (const [place, line] of lines.entries()) {
    const text = document.createElementNS(copy.namespaceURI, 'text');
    text.setAttribute('x', String(x + 6));
    text.setAttribute('y', String(y + height + (place + 1) * lineHeight));
    text.setAttribute('font-size', '12');
    text.setAttribute('font-family', style.getPropertyValue('font-family'));
    text.setAttribute('fill', style.getPropertyValue('--ju-ink'));
    text.textContent = line;
    copy.append(text);
  }
  copy.setAttribute('viewBox', `${x} ${y} ${width} ${height + below}`);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height + below));
  return new XMLSerializer().serializeToString(copy);
};
