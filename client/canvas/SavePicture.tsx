import { Menu, Tooltip } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { type JSX, useState } from 'react';
import type { ExportFormat } from '#contract/exports';
import { saveFile } from '../api/save-file.ts';
import { savePictureWords as words } from '../words/save-picture-words.ts';
import styles from './canvas.module.css';
import { type Caption, type PictureFormat, pictureFile, pictureFormats } from './picture-file.ts';
import type { Scene } from './scene.ts';

/** The formats in which what is drawn can be had as data. */
const dataFormats = ['csv', 'xlsx', 'graphml', 'gexf'] as const satisfies readonly ExportFormat[];

export interface Saving {
  /** What stands below the picture in a file. */
  readonly caption: Caption;
  /** What the file is called, by how it ends. */
  readonly fileName: (ending: string) => string;
  /** Told which data of what is drawn is wanted. */
  readonly onSaveData: (format: ExportFormat) => Promise<void>;
}

interface SavePictureProps extends Saving {
  readonly scene: Scene;
}

/** The picture as a file, or what it draws as data. */
export const SavePicture = ({ scene, caption, fileName, onSaveData }: SavePictureProps): JSX.Element => {
  const saving = useMutation({
    mutationFn: async (format: PictureFormat) => {
      saveFile(fileName(format), await pictureFile(scene, format, caption));
    },
  });
  const savingData = useMutation({ mutationFn: onSaveData });
  const [open, setOpen] = useState(false);
  const failed = saving.isError || savingData.isError;
  return (
    <Menu opened={open} onChange={setOpen} position="top-end" shadow="md">
      <Tooltip label={words.label} position="top" openDelay={300} disabled={open}>
        <Menu.Target>
          <button type="button" aria-label={words.label}>
            <Download size={16} aria-hidden />
          </button>
        </Menu.Target>
      </Tooltip>
      <Menu.Dropdown>
        <Menu.Label>{words.picture}</Menu.Label>
        {pictureFormats.map((format) => (
          <Menu.Item key={format} onClick={() => saving.mutate(format)}>
            {words.formats[format]}
          </Menu.Item>
        ))}
        <Menu.Label>{words.data}</Menu.Label>
        {dataFormats.map((format) => (
          <Menu.Item key={format} onClick={() => savingData.mutate(format)}>
            {words.formats[format]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
      {failed && (
        <p className={styles.failed} role="alert">
          {words.failed}
        </p>
      )}
    </Menu>
  );
};
