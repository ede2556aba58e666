/** What the picture uses of `svgcanvas`, which comes without types: a 2D context that writes SVG. */
declare module 'svgcanvas' {
  export class Context {
    constructor(width: number, height: number);
    getSvg(): SVGSVGElement;
    /** @param fixNamedEntities XML knows five named entities only: others are written as numbers. */
    getSerializedSvg(fixNamedEntities?: boolean): string;
  }
}
