import type { CheckSuite, Repository } from './types.ts';
import { timestamp, type World } from './world.ts';

/** Our App has one for each commit. */
export function checkSuiteOf(world: World, repository: Repository, sha: string): CheckSuite {
  const known = repository.checkSuites.find((suite) => suite.sha === sha);
  if (known !== undefined) return known;
  const suite: CheckSuite = { id: world.nextId(), repository, sha, createdAt: timestamp(world), runs: [] };
  repository.checkSuites.push(suite);
  world.nodes.add('CS', suite);
  return suite;
}
