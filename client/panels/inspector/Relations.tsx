import type { JSX } from 'react';
import type { NodeDetails } from '#contract/details';
import { nodeKey } from '../../node-key.ts';
import { listWords } from '../../words/list-words.ts';
import { figure } from '../../words/words.ts';
import { SaveList } from '../lists/SaveList.tsx';
import { Folded } from './Folded.tsx';
import { NodeButton } from './NodeButton.tsx';
import { relationColumns } from './relation-columns.ts';
import { groupRelations, relationFacts } from './relation-groups.ts';
import { Section } from './Section.tsx';

/** Seats, links, ground, themes: a section a sort. */
export const Relations = ({ details: { name, relations } }: { readonly details: NodeDetails }): JSX.Element => (
  <>
    {groupRelations(relations).map((group) => (
      <Section
        key={group.title}
        title={group.title}
        count={figure(group.relations.length)}
        action={
          <SaveList name={listWords.listOf(group.title, name)} columns={relationColumns} rows={group.relations} />
        }
      >
        <Folded items={group.relations.map((relation, index) => ({ relation, index }))} atFirst={8}>
          {({ relation, index }) => (
            // One member may hold several seats on one board, so the place in the list tells them apart.
            <li key={`${nodeKey(relation.other)}#${index}`}>
              <NodeButton node={relation.other}>{relationFacts(relation)}</NodeButton>
            </li>
          )}
        </Folded>
      </Section>
    ))}
  </>
);
