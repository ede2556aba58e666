/** Where the nodes of a layout stand, in its order. */
export interface LayoutPositions {
  readonly x: Float64Array;
  readonly y: Float64Array;
}
