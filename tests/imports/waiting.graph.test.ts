/** Two imports at once: the second waits for the first, for as long as its own time allows. */
import { expect, it, onTestFinished } from 'vitest';
import { catalogue } from '../../server/neo4j/catalogue.ts';
import { importing } from './importing.ts';

const { take, read, connected } = importing();

/** Holds the graph as an import does, until it is let go. */
const holdTheGraph = async () => {
  const session = connected().driver.session();
  onTestFinished(() => session.close());
  const transaction = session.beginTransaction();
  await transaction.run(catalogue.lockRevision.text);
  return { letGo: () => transaction.rollback() };
};

it('an import that finds another under way tries again until that one is done', async () => {
  const other = await holdTheGraph();
  let tries = 0;
  const report = await take(
    { 'themes.csv': 'id\ncrime\n' },
    {
      patience: { transactionMs: 5_000, waitMs: 60_000 },
      onWaiting: () => {
        tries += 1;
        void other.letGo();
      },
    },
  );
  expect([tries, report.added]).toEqual([1, { Theme: 1, Source: 1 }]);
  expect(await read('MATCH (t:Theme) RETURN t.id AS id')).toEqual([{ id: 'crime' }]);
});

it('an import that waited out its time is refused, says why, and changes nothing', async () => {
  const other = await holdTheGraph();
  await expect(
    take({ 'themes.csv': 'id\ncrime\n' }, { patience: { transactionMs: 1_000, waitMs: 1_000 } }),
  ).rejects.toMatchObject({
    code: 'QUERY_TIMED_OUT',
    message: 'Another import is under way and was not done after 1 s. Nothing was changed; try again when it is done.',
  });
  await other.letGo();
  expect(await read('MATCH (t:Theme) RETURN t.id AS id')).toEqual([]);
});
