import { afterAll, beforeAll, describe } from '@jest/globals';
import { vendorCheck } from '../../kit/jira/check.ts';
import { describeService } from './describe-service.ts';
import { describeTracker } from './describe-tracker.ts';
import { startGitHubBench } from './github-bench.ts';
import { startGitLabBench } from './gitlab-bench.ts';
import { startJiraBench } from './jira-bench.ts';
import { startMemoryBench } from './memory-bench.ts';

const adapters = [
  adapter('memory', startMemoryBench, [describeTracker]),
  adapter('issues of GitHub', startGitHubBench, [describeTracker, describeService]),
  adapter('issues of GitLab', startGitLabBench, [describeTracker, describeService]),
  adapter(`Jira Cloud${vendorCheck.words}`, () => startJiraBench(true), [describeTracker, describeService]),
  adapter('a Jira Data Center', () => startJiraBench(false), [describeTracker, describeService]),
];

describe.each(adapters)('a tracker: $name', ({ define }) => {
  define();
});

function adapter<Bench extends AsyncDisposable>(
  name: string,
  start: () => Promise<Bench>,
  contracts: readonly ((bench: () => Bench) => void)[],
) {
  const define = (): void => {
    let bench: Bench | undefined;
    beforeAll(async () => {
      bench = await start();
    });
    afterAll(async () => {
      await bench?.[Symbol.asyncDispose]();
    });
    const benchNow = (): Bench => {
      if (bench === undefined) throw new Error('not started');
      return bench;
    };
    for (const contract of contracts) contract(benchNow);
  };
  return { name, define };
}
