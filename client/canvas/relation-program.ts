/**
 * Draws every relation as a strip along a quadratic curve: straight or bowed, whole or dotted, with or without a small
 * arrowhead. It begins and ends at the rims of its nodes, so dots and arrowheads are never hidden under them.
 */
import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { EdgeAttributes, NodeAttributes } from '../graph/picture.ts';
import type { DrawnEdge } from '../graph/reducers.ts';
import { type Behind, setBehind } from './behind.ts';

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGL2RenderingContext;

const body = 0;
const arrowBase = 1;
const arrowTip = 2;

const vertexShader = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_radii;
attribute float a_thickness;
attribute float a_curvature;
attribute float a_arrow;
attribute float a_dotted;
attribute float a_recedes;
attribute vec4 a_color;
attribute float a_step;
attribute float a_side;
attribute float a_part;
uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform vec3 u_ground;
uniform float u_receding;
varying vec4 v_color;
varying float v_half;
varying float v_across;
varying float v_along;
varying float v_dotted;

vec2 toPixels(vec2 point) {
  return ((u_matrix * vec3(point, 1.0)).xy + 1.0) * u_dimensions * 0.5;
}

void main() {
  vec2 source = toPixels(a_source);
  vec2 target = toPixels(a_target);
  vec2 chord = target - source;
  float span = max(length(chord), 0.001);
  vec2 control = (source + target) * 0.5 + vec2(-chord.y, chord.x) * a_curvature;

  float scale = u_pixelRatio / u_sizeRatio;
  float gap = 2.0 * u_pixelRatio;
  float first = (a_radii.x * scale + gap) / span;
  float last = 1.0 - (a_radii.y * scale + gap) / span;
  float head = a_arrow * 7.0 * u_pixelRatio / span;
  bool fits = first < last - head;

  float thickness = max(a_thickness * scale, 0.9 * u_pixelRatio) * 0.5;
  float t = mix(first, last - head, a_step);
  v_half = thickness;
  if (a_part > 0.5) {
    t = last - head;
    v_half = mix(thickness, max(3.2 * u_pixelRatio, thickness * 1.6), a_arrow);
  }
  if (a_part > 1.5) {
    t = last;
    v_half = mix(thickness, 0.0, a_arrow);
  }
  vec2 point = mix(mix(source, control, t), mix(control, target, t), t);
  vec2 tangent = normalize(mix(control - source, target - control, t));
  v_across = a_side * (v_half + 1.0);
  v_along = t * span;
  v_dotted = a_dotted;
  point += vec2(-tangent.y, tangent.x) * v_across;
  // Where the two nodes touch there is no line to draw: all corners fall together.
  gl_Position = vec4(fits ? point / u_dimensions * 2.0 - 1.0 : vec2(2.0), 0.0, 1.0);
  v_color = vec4(mix(a_color.rgb, u_ground, a_recedes * u_receding), a_color.a);
  v_color.a *= 255.0 / 254.0;
}
`;

const fragmentShader = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_half;
varying float v_across;
varying float v_along;
varying float v_dotted;
uniform float u_pixelRatio;

void main() {
  float cover = clamp(v_half + 0.5 - abs(v_across), 0.0, 1.0);
  if (v_dotted > 0.5) {
    float period = 5.0 * u_pixelRatio;
    float from_dot = abs(mod(v_along, period) - period * 0.5);
    cover *= clamp(period * 0.22 + 0.5 - from_dot, 0.0, 1.0);
  }
  gl_FragColor = vec4(v_color.rgb, 1.0) * cover * v_color.a;
}
`;

/** @param segments pieces that a line is drawn in: one serves a straight line, a bow needs more */
export const createRelationProgram = (
  segments: number,
  behind: Behind,
): EdgeProgramType<NodeAttributes, EdgeAttributes> => {
  const steps = Array.from({ length: segments + 1 }, (_, index) => index / segments);
  return class RelationProgram extends EdgeProgram<string, NodeAttributes, EdgeAttributes> {
    override getDefinition() {
      return {
        VERTICES: (steps.length + 2) * 2,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS: ['u_matrix', 'u_dimensions', 'u_sizeRatio', 'u_pixelRatio', 'u_ground', 'u_receding'],
        ATTRIBUTES: [
          { name: 'a_source', size: 2, type: FLOAT },
          { name: 'a_target', size: 2, type: FLOAT },
          { name: 'a_radii', size: 2, type: FLOAT },
          { name: 'a_thickness', size: 1, type: FLOAT },
          { name: 'a_curvature', size: 1, type: FLOAT },
          { name: 'a_arrow', size: 1, type: FLOAT },
          { name: 'a_dotted', size: 1, type: FLOAT },
          { name: 'a_recedes', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [
          { name: 'a_step', size: 1, type: FLOAT },
          { name: 'a_side', size: 1, type: FLOAT },
          { name: 'a_part', size: 1, type: FLOAT },
        ],
        CONSTANT_DATA: [...steps.map((step) => [step, body]), [1, arrowBase], [1, arrowTip]].flatMap(([step, part]) => [
          [step!, 1, part!],
          [step!, -1, part!],
        ]),
      };
    }

    override processVisibleItem(
      _edgeIndex: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData,
    ) {
      // The reducer gives every edge these parts; Sigma's type does not know them.
      const { curvature, arrow, dotted, recedes } = data as EdgeDisplayData & DrawnEdge;
      const { array } = this;
      array[start] = source.x;
      array[start + 1] = source.y;
      array[start + 2] = target.x;
      array[start + 3] = target.y;
      array[start + 4] = source.size;
      array[start + 5] = target.size;
      array[start + 6] = data.size;
      array[start + 7] = curvature;
      array[start + 8] = arrow ? 1 : 0;
      array[start + 9] = dotted ? 1 : 0;
      array[start + 10] = recedes;
      array[start + 11] = floatColor(data.color);
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo) {
      gl.uniformMatrix3fv(uniformLocations['u_matrix']!, false, params.matrix);
      gl.uniform2f(
        uniformLocations['u_dimensions']!,
        params.width * params.pixelRatio,
        params.height * params.pixelRatio,
      );
      gl.uniform1f(uniformLocations['u_sizeRatio']!, params.sizeRatio);
      gl.uniform1f(uniformLocations['u_pixelRatio']!, params.pixelRatio);
      setBehind(gl, uniformLocations, behind);
    }
  };
};
