import { Button, Menu } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import type { JSX } from 'react';
import type { CypherAnswer } from '#contract/cypher';
import { saveFile } from '../../api/save-file.ts';
import type { AnswerFormat } from '../../lists/answer-file.ts';
import { consoleWords } from '../../words/console-words.ts';
import styles from './console.module.css';

const words = consoleWords.answer;
const formats = Object.keys(words.formats) as readonly AnswerFormat[];

/** The answer as a file: what makes it is loaded with the first. */
export const SaveAnswer = ({ answer }: { readonly answer: CypherAnswer }): JSX.Element => {
  const saving = useMutation({
    mutationFn: async (format: AnswerFormat) => {
      const { answerFile } = await import('../../lists/answer-file.ts');
      saveFile(`answer.${format}`, answerFile(answer, format));
    },
  });
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button
            size="compact-xs"
            variant="default"
            loading={saving.isPending}
            leftSection={<Download size={13} aria-hidden="true" />}
          >
            {words.save}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {formats.map((format) => (
            <Menu.Item key={format} onClick={() => saving.mutate(format)}>
              {words.formats[format]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {saving.isError && (
        <span className={styles.saveFailed} role="alert">
          {saving.error.message || words.saveFailed}
        </span>
      )}
    </>
  );
};
