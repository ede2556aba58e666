import { Button, Menu } from '@mantine/core';
import { FilePen } from 'lucide-react';
import { type JSX, useEffect, useRef, useState } from 'react';
import type { Finding, Route } from '#contract/findings';
import type { Edit } from '#contract/scenarios';
import { type Paper, usePaper } from '../../bindings/use-paper.ts';
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

/** Begins a step: a merge in its best direction; what the route of an overload leaves open is filled in, and shown to be changed. */
const useBegin = ({ finding, route }: TryOnPaperProps) => {
  const { begin, propose } = usePaper();
  const scope = useScope();
  const [isBusy, setIsBusy] = useState(false);
  // What is worked out meanwhile goes to the paper as it is then, and nowhere once this is gone.
  const now = useRef<Pick<Paper, 'begin' | 'propose'> | null>(null);
  useEffect(() => {
    now.current = { begin, propose };
    return () => {
      now.current = null;
    };
  }, [begin, propose]);
  const fill = async (step: DraftStep): Promise<DraftStep> => {
    const { filledIn } = await import('../../bindings/ask-reliefs.ts');
    return filledIn(step, { finding, route, scope: scope ?? {} });
  };
  const turn = async (merge: Extract<Edit, { kind: 'merge' }>): Promise<DraftStep> => {
    const { inBestDirection } = await import('../../bindings/better-merge.ts');
    return inBestDirection(merge, scope ?? {});
  };
  const run = (steps: readonly DraftStep[]): void => {
    const [step] = steps;
    const whole = step && steps.length === 1 ? wholeStep(step) : null;
    if (whole?.kind === 'merge') {
      setIsBusy(true);
      turn(whole)
        .catch(() => whole)
        .then((step) => now.current?.begin(step));
    } else if (!step || finding.kind !== 'overload' || steps.every((each) => wholeStep(each) !== null)) {
      begin(...steps);
    } else {
      setIsBusy(true);
      fill(step)
        .catch(() => step)
        .then((filled) => now.current?.propose(filled));
    }
  };
  return { run, isBusy };
};

/** A route as a step on paper; where it could be done with one of several, it asks with whom. */
export const TryOnPaper = ({ finding, route }: TryOnPaperProps): JSX.Element | null => {
  const { run: begin, isBusy } = useBegin({ finding, route });
  const { steps: onPaper } = usePaper();
  const ways = stepsOfRoute(finding, route, onPaper);
  const [first] = ways;
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
  if (ways.length === 1) return button(() => begin(first.steps));
  return (
    <Menu position="bottom-start" width={280} withinPortal={false}>
      <Menu.Target>{button()}</Menu.Target>
      <Menu.Dropdown className={styles.ways}>
        {ways.map(({ whom, steps }) => (
          <Menu.Item key={whom} onClick={() => begin(steps)}>
            {tryWords.tryWith(whom ?? '')}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
