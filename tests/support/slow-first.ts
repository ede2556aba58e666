import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** They take long though they are short: vitest, which begins with large files, would leave them to one worker at the end. */
const slow = ['tests/imports/crash.graph.test.ts', 'tests/neo4j-local/open-neo4j.graph.test.ts'];

const isSlow = ({ moduleId }: TestSpecification): boolean => slow.some((name) => moduleId.endsWith(name));

/** Begins each project with its slowest files, so that its workers end at about the same time. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}
