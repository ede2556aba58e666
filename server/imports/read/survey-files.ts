/** What has to be known of files as wholes before any of them is taken apart, found out in one reading. */
import { createHash } from 'node:crypto';
import { type Encoding, EncodingFinder } from './csv/text-encoding.ts';
import { fileChunks } from './file-chunks.ts';
import type { InputFile } from './raw-table.ts';

export interface SurveyedFile extends InputFile {
  /** In which it is written, if it is text. */
  readonly encoding: Encoding;
}

export interface Survey {
  readonly files: readonly SurveyedFile[];
  /** The SHA-256 of the names and bytes of the files, and of what says how they are read. */
  readonly digest: string;
}

export const surveyFiles = async (files: readonly InputFile[], reading: string): Promise<Survey> => {
  const hash = createHash('sha256').update(reading).update('\0');
  const surveyed: SurveyedFile[] = [];
  for (const file of files) {
    const finder = new EncodingFinder();
    hash.update(file.name).update('\0');
    for await (const chunk of fileChunks(file.path)) {
      hash.update(chunk);
      finder.add(chunk);
    }
    hash.update('\0');
    surveyed.push({ ...file, encoding: finder.found() });
  }
  return { files: surveyed, digest: hash.digest('hex') };
};
