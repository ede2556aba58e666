/** What lies behind marks and lines, and how far they recede into it: asked for at the time of drawing. */
import type { ProgramInfo } from 'sigma/rendering';

export interface Behind {
  /** The colour of the ground, three parts from 0 to 1. */
  readonly ground: () => readonly [number, number, number];
  /** True while the pointer is on something, from which everything else recedes. */
  readonly receding: () => boolean;
}

/**
 * Gives a program both. That all else recedes is so one number a frame, and no new colour for every mark and line.
 */
export const setBehind = (
  gl: WebGLRenderingContext | WebGL2RenderingContext,
  { u_ground, u_receding }: ProgramInfo['uniformLocations'],
  { ground, receding }: Behind,
): void => {
  gl.uniform3f(u_ground ?? null, ...ground());
  gl.uniform1f(u_receding ?? null, Number(receding()));
};
