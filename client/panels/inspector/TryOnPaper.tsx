import { Button, Menu } from '@mantine/core';
import { FilePen } from 'lucide-react';
import { type JSX, useState } from 'react';
import type { Finding, Route } from '#contract/findings';
import { usePaper } from '../../bindings/use-paper.ts';
import { useScope } from '../../bindings/use-scope.ts';
import { stepsOfRoute } from '../../state/paper-routes.ts';
import { type DraftStep, wholeStep } from '../../state/paper-steps.ts';
import { tryWords } from '../../words/try-words.ts';
import styles from './inspector.module.css';

interface TryOnPaperProps {
  readonly finding: Finding;
  readonly route: Route;
}

const icon = <FilePen size={13} strokeWidth={1.75} aria-hidden="true" />;

/** Begins a step; what the route of an overload leaves open is filled in, and shown to be changed. */
const useBegin = ({ finding, route }: TryOnPaperProps) => {
  const { begin, propose } = usePaper();
  const scope = useScope();
  const [isBusy, setIsBusy] = useState(false);
  const fill = async (step: DraftStep): Promise<DraftStep> => {
    const { filledIn } = await import('../../bindings/ask-reliefs.ts');
    return filledIn(step, { finding, route, scope: scope ?? {} });
  };
  const run = (step: DraftStep): void => {
    if (finding.kind !== 'overload' || wholeStep(step) !== null) {
      begin(step);
    } else {
      setIsBusy(true);
      fill(step).then(propose, () => propose(step));
    }
  };
  return { run, isBusy };
};

/** A route as a step on paper; where it could be done with one of several, it asks with whom. */
export const TryOnPaper = ({ finding, route }: TryOnPaperProps): JSX.Element | null => {
  const { run: begin, isBusy } = useBegin({ finding, route });
  const steps = stepsOfRoute(finding, route);
  const [first] = steps;
  if (!first) return null;
  const button = (run?: () => void) => (
    <Button
      className={styles.try}
      size="compact-xs"
      variant="default"
      leftSection={icon}
      loading={isBusy}
      onClick={run}
    >
      {tryWords.try}
    </Button>
  );
  if (steps.length === 1) return button(() => begin(first.step));
  return (
    <Menu position="bottom-start" width={280} withinPortal={false}>
      <Menu.Target>{button()}</Menu.Target>
      <Menu.Dropdown>
        {steps.map(({ whom, step }) => (
          <Menu.Item key={whom} onClick={() => begin(step)}>
            {tryWords.tryWith(whom ?? '')}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
