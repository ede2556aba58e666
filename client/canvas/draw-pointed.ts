import type { Looks } from '../graph/reducers.ts';
import { canvasWords } from './canvas-words.ts';
import { placeOfCard } from './place-of-card.ts';
import { projectionOf, sightOf } from './projection.ts';
import type { Renderer } from './renderer.ts';
import { lineHeight, measured, type TextStyle, writeText } from './text.ts';

const nameStyle: TextStyle = { weight: 650, size: 13 };
const noteStyle: TextStyle = { weight: 450, size: 12 };
const padding = 7;

/** Draws the full name of what the pointer is on, and what it is, on a card beside it. */
export const drawPointed = (context: CanvasRenderingContext2D, key: string, looks: Looks, renderer: Renderer): void => {
  const node = renderer.getGraph().getNodeAttributes(key);
  const project = projectionOf(sightOf(renderer));
  const { x, y } = project.point(node);
  const radius = project.size(node.size);
  const note = canvasWords.cardNote(node);
  const width = Math.max(measured(context, node.name, nameStyle), measured(context, note, noteStyle)) + 2 * padding;
  const height = lineHeight(nameStyle) + lineHeight(noteStyle) + 2 * padding;
  const { left, top } = placeOfCard({ x, y, reach: radius + 8 }, { width, height }, project);
  context.save();
  context.beginPath();
  context.roundRect(left, top, width, height, 5);
  context.fillStyle = looks.palette.surface;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = looks.palette.strongRelation;
  context.stroke();
  context.restore();
  const line = { left: left + padding, halo: null };
  writeText(context, { ...line, text: node.name, style: nameStyle, top: top + padding, ink: looks.palette.ink });
  const noteTop = top + padding + lineHeight(nameStyle);
  writeText(context, { ...line, text: note, style: noteStyle, top: noteTop, ink: looks.palette.mutedInk });
};
