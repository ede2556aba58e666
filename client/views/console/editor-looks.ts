/** How the editor looks: by the theme's own colours, so that it follows it. */
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const looks = EditorView.theme({
  '&': { color: 'var(--ju-ink)', backgroundColor: 'var(--ju-surface)', fontSize: '13px', height: '100%' },
  '&.cm-focused': { outline: '2px solid var(--ju-focus)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'var(--mantine-font-family-monospace)', lineHeight: '1.55' },
  '.cm-content': { caretColor: 'var(--ju-ink)', padding: '8px 0' },
  '.cm-cursor': { borderLeftColor: 'var(--ju-ink)' },
  '.cm-gutters': { backgroundColor: 'var(--ju-surface)', color: 'var(--ju-muted-ink)', border: 'none' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--ju-focus) 24%, transparent)',
  },
  '.cm-placeholder': { color: 'var(--ju-muted-ink)' },
  '.cm-tooltip': {
    color: 'var(--ju-ink)',
    backgroundColor: 'var(--ju-surface)',
    border: '1px solid var(--ju-border)',
    borderRadius: '4px',
  },
  '.cm-tooltip-autocomplete > ul > li': { padding: '2px 8px' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    color: 'var(--ju-ground)',
    backgroundColor: 'var(--ju-ink)',
  },
  '.cm-completionDetail': { color: 'inherit', fontStyle: 'normal', fontVariantNumeric: 'tabular-nums' },
  '.cm-diagnostic': { borderLeft: '3px solid var(--ju-ink)', padding: '4px 10px', maxWidth: '60ch' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--ju-missing-link) 1.5px',
    textUnderlineOffset: '3px',
  },
  '.cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline dotted var(--ju-muted-ink) 2px',
    textUnderlineOffset: '3px',
  },
  '.cm-matchingBracket': { backgroundColor: 'var(--ju-raised)', outline: '1px solid var(--ju-border)' },
});

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--ju-focus)', fontWeight: '600' },
  { tag: tags.standard(tags.variableName), fontStyle: 'italic' },
  { tag: [tags.string, tags.number], color: 'var(--ju-type-safety)' },
  { tag: tags.typeName, color: 'var(--ju-type-community)' },
  { tag: tags.atom, fontWeight: '600' },
  { tag: tags.comment, color: 'var(--ju-muted-ink)', fontStyle: 'italic' },
]);

export const editorLooks = [looks, syntaxHighlighting(colours)];
