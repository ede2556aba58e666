import neo4j from 'neo4j-driver';

export interface Address {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** Runs one statement on a connection of its own; the rows as plain objects. */
export const askGraph = async (
  { uri, user, password }: Address,
  statement: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<readonly Record<string, unknown>[]> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const session = driver.session({ database: 'neo4j' });
  try {
    const { records } = await session.run(statement, { ...parameters });
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
    await driver.close();
  }
};
