import { saveFile } from '../../../api/save-file.ts';

/** The style sheets of this page as text; what a sheet of elsewhere keeps to itself is left out. */
const stylesOfPage = (): string =>
  [...document.styleSheets]
    .flatMap((sheet) => {
      try {
        return [...sheet.cssRules];
      } catch {
        return [];
      }
    })
    // Fonts lie in files of their own, which the saved page does not have.
    .filter((rule) => !(rule instanceof CSSFontFaceRule))
    .map(({ cssText }) => cssText)
    .join('\n');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Saves a part of the page as one HTML file that needs nothing else, in light colours. */
export const saveAsPage = (title: string, name: string, part: HTMLElement): void => {
  const copy = part.cloneNode(true) as HTMLElement;
  for (const tool of copy.querySelectorAll('[data-tool]')) tool.remove();
  for (const chosen of copy.querySelectorAll('svg [role="button"]')) {
    chosen.setAttribute('role', 'img');
    for (const name of ['tabindex', 'aria-pressed']) chosen.removeAttribute(name);
  }
  // Nothing behind the buttons is there; their words stay.
  for (const button of copy.querySelectorAll('button')) {
    const text = document.createElement('span');
    text.append(...button.childNodes);
    button.replaceWith(text);
  }
  for (const link of copy.querySelectorAll('a'))
    link.href = new URL(link.getAttribute('href') ?? '', location.href).href;
  const html = `<!doctype html>
<html lang="en-GB" data-mantine-color-scheme="light">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${stylesOfPage().replaceAll('</', '<\\/')}
html, body { height: auto; overflow: auto; background: var(--ju-surface); }
body { max-width: 860px; margin: 32px auto; padding: 0 24px; }</style>
</head>
<body>${copy.outerHTML}</body>
</html>
`;
  saveFile(name, new Blob([html], { type: 'text/html' }));
};
