import { FileUp } from 'lucide-react';
import { type JSX, type ReactNode, useEffect, useMemo, useState } from 'react';
import { DroppedFilesContext } from '../bindings/dropped-files.ts';
import { useChangeView } from '../bindings/use-view.ts';
import { words } from '../words/words.ts';
import styles from './drop-anywhere.module.css';

const importPlace = '/data';
/** Outlines of areas go to where they are matched with these. */
const outlinesPlace = '/boundaries/outlines';
const isOutlines = ({ name }: File): boolean => name.toLowerCase().endsWith('.geojson');

const bringsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/**
 * Files dropped anywhere in the page are taken to where data comes in. It is a second way: the button there is the first,
 * and works by keyboard.
 */
export const DropAnywhere = ({ children }: { readonly children: ReactNode }): JSX.Element => {
  const [isOver, setIsOver] = useState(false);
  const [files, setFiles] = useState<readonly File[] | null>(null);
  const change = useChangeView();
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      // Between two things in the page it leaves the one for the other.
      if (relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      const dropped = [...(event.dataTransfer?.files ?? [])];
      if (dropped.length === 0) return;
      setFiles(dropped);
      const here = window.location.pathname;
      const place = dropped.every(isOutlines) || here === outlinesPlace ? outlinesPlace : importPlace;
      if (here !== place) change({}, { place });
    };
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener('dragenter', over, { signal });
    window.addEventListener('dragover', over, { signal });
    window.addEventListener('dragleave', leave, { signal });
    window.addEventListener('drop', drop, { signal });
    return () => listening.abort();
  }, [change]);
  const dropped = useMemo(() => ({ files, setFiles }), [files]);
  return (
    <DroppedFilesContext value={dropped}>
      {children}
      {isOver && (
        <div className={styles.over} data-testid="drop-to-import">
          <p className={styles.word}>
            <FileUp size={22} strokeWidth={1.5} aria-hidden="true" />
            {words.places.dropToImport}
          </p>
        </div>
      )}
    </DroppedFilesContext>
  );
};
