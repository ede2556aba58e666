import { Redo2, Undo2 } from 'lucide-react';
import type { JSX } from 'react';
import { useHistorySteps } from '../bindings/use-history-steps.ts';
import { words } from '../words/words.ts';
import { ToolButton } from './ToolButton.tsx';

export const HistoryButtons = (): JSX.Element => {
  const { canUndo, canRedo, undo, redo } = useHistorySteps();
  return (
    <>
      <ToolButton label={words.header.undo} icon={Undo2} disabled={!canUndo} onClick={undo} />
      <ToolButton label={words.header.redo} icon={Redo2} disabled={!canRedo} onClick={redo} />
    </>
  );
};
