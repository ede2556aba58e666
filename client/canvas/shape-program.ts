/**
 * Draws every kind of node: its shape as a signed distance, so that it is crisp at any zoom, a rim in the colour of
 * the ground, and a hollow middle where it is synthetic. One program for all shapes keeps the order of depth.
 */
import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { DrawnKind } from '../drawn-kind.ts';
import type { EdgeAttributes, NodeAttributes } from '../graph/picture.ts';
import type { DrawnNode } from '../graph/reducers.ts';
import { type Behind, setBehind } from './behind.ts';

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGL2RenderingContext;

/** The order of the branches in the fragment shader. */
const shapeOf: Readonly<Record<DrawnKind, number>> = {
  Partnership: 0,
  Agency: 1,
  Person: 2,
  Boundary: 3,
  Theme: 4,
  Target: 5,
};

const vertexShader = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_hollow;
attribute float a_recedes;
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_pixelRatio;
uniform vec3 u_ground;
uniform float u_receding;
varying vec2 v_point;
varying vec4 v_color;
varying float v_radius;
varying float v_shape;
varying float v_hollow;

void main() {
  // In pixels of the device; the quad holds the shape, its rim and the pixel in which the rim fades.
  v_radius = a_size / u_sizeRatio * u_pixelRatio;
  float reach = 1.15 + 2.5 * u_pixelRatio / v_radius;
  v_point = a_corner * reach;
  v_shape = a_shape;
  v_hollow = a_hollow;
  vec2 offset = v_point * a_size * u_correctionRatio / u_sizeRatio * 2.0;
  gl_Position = vec4((u_matrix * vec3(a_position + offset, 1.0)).xy, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = vec4(mix(a_color.rgb, u_ground, a_recedes * u_receding), a_color.a);
  #endif
  // Sigma packs alpha into seven bits.
  v_color.a *= 255.0 / 254.0;
}
`;

const fragmentShader = /* glsl */ `
precision highp float;
varying vec2 v_point;
varying vec4 v_color;
varying float v_radius;
varying float v_shape;
varying float v_hollow;
uniform vec3 u_ground;
uniform float u_rim;
uniform float u_hole;

float box(vec2 p, float half_side, float corner) {
  vec2 d = abs(p) - (half_side - corner);
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - corner;
}

float person(vec2 p) {
  float head = length(p - vec2(0.0, 0.5)) - 0.42;
  float shoulders = max(length(p - vec2(0.0, -0.92)) - 0.84, -(p.y + 0.86));
  return min(head, shoulders);
}

float hexagon(vec2 p) {
  vec2 q = abs(p);
  return max(q.x * 0.866025 + q.y * 0.5, q.y) - 0.88;
}

float triangle(vec2 p) {
  return max(abs(p.x) * 0.866025 + p.y * 0.5, -p.y) - 0.58;
}

float shape(vec2 p) {
  if (v_shape < 0.5) return length(p) - 1.0;
  if (v_shape < 1.5) return box(p, 0.88, 0.14);
  if (v_shape < 2.5) return person(p);
  if (v_shape < 3.5) return hexagon(p.yx);
  if (v_shape < 4.5) return (abs(p.x) + abs(p.y) - 1.12) * 0.707107;
  return triangle(p + vec2(0.0, 0.1));
}

void main() {
  float distance_px = shape(v_point) * v_radius;
  #ifdef PICKING_MODE
  // A margin of two pixels makes small marks easier to hit.
  if (distance_px > 2.0) discard;
  gl_FragColor = v_color;
  #else
  float inside = clamp(0.5 - distance_px, 0.0, 1.0);
  float within_rim = clamp(0.5 + u_rim - distance_px, 0.0, 1.0);
  bool is_person = v_shape > 1.5 && v_shape < 2.5;
  float from_middle = length(v_point - (is_person ? vec2(0.0, 0.5) : vec2(0.0))) * v_radius;
  float hole = clamp(0.5 + min(v_radius * (is_person ? 0.2 : 0.38), u_hole) - from_middle, 0.0, 1.0);
  vec3 colour = mix(u_ground, v_color.rgb, inside * (1.0 - hole * v_hollow));
  gl_FragColor = vec4(colour, 1.0) * within_rim;
  #endif
}
`;

const rimPx = 1.5;
/** Largest radius of a hollow middle: a mark of what is synthetic, not an ornament. */
const holePx = 3;

export const createShapeProgram = (behind: Behind): NodeProgramType<NodeAttributes, EdgeAttributes> =>
  class ShapeProgram extends NodeProgram<string, NodeAttributes, EdgeAttributes> {
    override getDefinition() {
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS: [
          'u_matrix',
          'u_sizeRatio',
          'u_correctionRatio',
          'u_pixelRatio',
          'u_ground',
          'u_receding',
          'u_rim',
          'u_hole',
        ],
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_shape', size: 1, type: FLOAT },
          { name: 'a_hollow', size: 1, type: FLOAT },
          { name: 'a_recedes', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      };
    }

    override processVisibleItem(nodeIndex: number, start: number, data: NodeDisplayData) {
      // The reducer gives every node these parts; Sigma's type does not know them.
      const { kind, hollow, recedes } = data as NodeDisplayData & DrawnNode;
      this.array.set(
        [data.x, data.y, data.size, shapeOf[kind], hollow ? 1 : 0, recedes, floatColor(data.color), nodeIndex],
        start,
      );
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo) {
      gl.uniformMatrix3fv(uniformLocations['u_matrix']!, false, params.matrix);
      gl.uniform1f(uniformLocations['u_sizeRatio']!, params.sizeRatio);
      gl.uniform1f(uniformLocations['u_correctionRatio']!, params.correctionRatio);
      gl.uniform1f(uniformLocations['u_pixelRatio']!, params.pixelRatio);
      setBehind(gl, uniformLocations, behind);
      gl.uniform1f(uniformLocations['u_rim']!, rimPx * params.pixelRatio);
      gl.uniform1f(uniformLocations['u_hole']!, holePx * params.pixelRatio);
    }
  };
