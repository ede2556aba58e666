import { useEffect } from 'react';

const attribute = 'data-mantine-color-scheme';

/** Paper is light: while the browser prints, the light theme holds. */
export const useLightPrint = (): void =>
  useEffect(() => {
    const page = document.documentElement;
    let scheme: string | null = null;
    const before = () => {
      scheme = page.getAttribute(attribute);
      page.setAttribute(attribute, 'light');
    };
    const after = () => {
      if (scheme !== null) page.setAttribute(attribute, scheme);
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
