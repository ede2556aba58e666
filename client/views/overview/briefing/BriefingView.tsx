import { Button } from '@mantine/core';
import { FileDown } from 'lucide-react';
import { type JSX, useRef } from 'react';
import { briefings } from '#contract/briefings';
import { useAnswer } from '../../../bindings/use-answer.ts';
import { useScope } from '../../../bindings/use-scope.ts';
import { useView } from '../../../bindings/use-view.ts';
import { Answered } from '../../../panels/states/Answered.tsx';
import { Empty } from '../../../panels/states/Empty.tsx';
import { briefingWords as words } from '../../../words/briefing-words.ts';
import { OverviewPage } from '../OverviewPage.tsx';
import page from '../overview.module.css';
import { BriefingPages } from './BriefingPages.tsx';
import { saveAsPage } from './save-as-page.ts';

/** The briefing of the area in force. */
export const BriefingView = (): JSX.Element => {
  const scope = useScope();
  const { area } = useView();
  const sheet = useRef<HTMLElement>(null);
  const answer = useAnswer(
    briefings,
    area === null || scope === null ? null : { params: { boundaryId: area }, query: scope },
    { keepPrevious: true },
  );
  const { data } = answer;
  return (
    <OverviewPage
      name="briefing"
      lead={words.lead}
      revision={data?.revision ?? null}
      controls={
        data && (
          <Button
            className={page.screenOnly}
            size="xs"
            variant="default"
            leftSection={<FileDown size={14} aria-hidden="true" />}
            onClick={() => {
              if (sheet.current) saveAsPage(words.title(data.area.name), words.fileName(data.area.name), sheet.current);
            }}
          >
            {words.save}
          </Button>
        )
      }
    >
      {area === null ? (
        <Empty {...words.choose} />
      ) : (
        <Answered answer={answer} loading={words.loading} kept={words.kept}>
          {(briefing) => <BriefingPages briefing={briefing} sheet={sheet} />}
        </Answered>
      )}
    </OverviewPage>
  );
};
