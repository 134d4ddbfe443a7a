import { pino } from 'pino';
import { createMarkers } from '../../../src/domain/marker.ts';
import { createGitHubForge } from '../../../src/forges/github/github-forge.ts';
import { startGitHub } from '../../kit/github/github.ts';
import { issuesOf } from './issues-of.ts';
import type { ServiceBench } from './tracker-bench.ts';

export async function startGitHubBench(): Promise<ServiceBench> {
  const github = await startGitHub();
  const { app } = github.world;
  const options = {
    ...{ appId: String(app.id), privateKey: app.privateKey, webhookSecret: app.webhookSecret },
    ...{ apiUrl: github.apiUrl, markers: createMarkers('secret'), log: pino({ level: 'silent' }) },
    ...{ writeSpacing: 0, retryWait: 1 },
  };
  const repository = await github.repository('octo/shop', { files: {} });
  const payroll = await github.repository('octo/payroll', { files: {} });
  const { number } = await repository.open({ files: { 'a.ts': 'a\n' } });
  const ref = { repo: { forge: 'github', path: repository.name }, number } as const;
  const installation = String([...github.world.installations.keys()][0]);
  const named = (issue: { readonly number: number }) =>
    ({ tracker: 'forge', name: String(issue.number) }) as const;
  return {
    tracker: await issuesOf(createGitHubForge(options), ref, installation),
    open: ({ title, text: body }) => named(repository.issue({ title, body })),
    hidden: ({ title, text: body }) => {
      payroll.issue({ title, body });
      return [named(payroll.issue({ title, body, movedFrom: repository })), named({ number })];
    },
    missing: named({ number: 999 }),
    openStatus: 'open',
    requests: () => github.requests().length,
    mostRequests: () => 1,
    fault: (fault) => github.intercept(({ phase }) => (phase === 'before' ? fault : undefined)),
    [Symbol.asyncDispose]: async () => {
      await github[Symbol.asyncDispose]();
      if (github.defects().length > 0)
        throw new Error(`the stand-in is wrong: ${github.defects().join('\n')}`);
    },
  };
}
