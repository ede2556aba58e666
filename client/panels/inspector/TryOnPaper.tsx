import { Button, Menu } from '@mantine/core';
import { FilePen } from 'lucide-react';
import type { JSX } from 'react';
import type { Finding, Route } from '#contract/findings';
import { usePaper } from '../../bindings/use-paper.ts';
import { stepsOfRoute } from '../../state/paper-routes.ts';
import { tryWords } from '../../words/try-words.ts';
import styles from './inspector.module.css';

interface TryOnPaperProps {
  readonly finding: Finding;
  readonly route: Route;
}

const icon = <FilePen size={13} strokeWidth={1.75} aria-hidden="true" />;

/** A route as a step on paper; where it could be done with one of several, it asks with whom. */
export const TryOnPaper = ({ finding, route }: TryOnPaperProps): JSX.Element | null => {
  const { begin } = usePaper();
  const steps = stepsOfRoute(finding, route);
  const [first] = steps;
  if (!first) return null;
  const button = (run?: () => void) => (
    <Button className={styles.try} size="compact-xs" variant="default" leftSection={icon} onClick={run}>
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
