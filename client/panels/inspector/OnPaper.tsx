import { Button, Menu } from '@mantine/core';
import { FilePen } from 'lucide-react';
import type { JSX } from 'react';
import type { NodeLabel } from '#contract/graph-model';
import type { NodeReference } from '#contract/node-reference';
import { usePaper } from '../../bindings/use-paper.ts';
import type { DraftStep } from '../../state/paper-steps.ts';
import { tryWords } from '../../words/try-words.ts';

type NodeStep = keyof typeof tryWords.nodeSteps;
type Offer = readonly [NodeStep, DraftStep];

const ofBody = (id: string): readonly Offer[] => [
  ['join', { kind: 'add-member', member: id }],
  ['leave', { kind: 'drop-member', member: id }],
  ['attend', { kind: 'attend-for', insteadOf: id }],
  ['found', { kind: 'found', members: [id] }],
];

/** What can be done on paper with a thing of each kind; what else a step needs is asked for. */
const offers: Readonly<Partial<Record<NodeLabel, (id: string) => readonly Offer[]>>> = {
  Partnership: (id) => [
    ['wind-up', { kind: 'wind-up', partnership: id }],
    ['merge', { kind: 'merge', partnerships: [id] }],
    ['sub-group', { kind: 'sub-group', partnership: id }],
    ['learning-arm', { kind: 'learning-arm', partnership: id }],
    ['link', { kind: 'link', from: id }],
    ['add-member', { kind: 'add-member', partnership: id }],
    ['drop-member', { kind: 'drop-member', partnership: id }],
    ['adopt-boundary', { kind: 'adopt-boundary', partnership: id }],
    ['share-secretariat', { kind: 'share-secretariat', partnerships: [id] }],
  ],
  Agency: (id) => [...ofBody(id), ['host', { kind: 'share-secretariat', host: id }]],
  Person: ofBody,
  Boundary: (id) => [['found', { kind: 'found', boundaries: [id] }]],
  Theme: (id) => [['found', { kind: 'found', themes: [id] }]],
};

/** What could be tried with a thing on paper. */
export const OnPaper = ({ node: { kind, id } }: { readonly node: NodeReference }): JSX.Element | null => {
  const { begin } = usePaper();
  const own = offers[kind]?.(id) ?? [];
  if (own.length === 0) return null;
  return (
    <Menu position="bottom-start" width={240} withinPortal={false}>
      <Menu.Target>
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<FilePen size={13} strokeWidth={1.75} aria-hidden="true" />}
        >
          {tryWords.onNode}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {own.map(([name, step]) => (
          <Menu.Item key={name} onClick={() => begin(step)}>
            {tryWords.nodeSteps[name]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
