import { pino } from 'pino';
import { createMarkers } from '../../../src/domain/marker.ts';
import { createGitLabForge } from '../../../src/forges/gitlab/gitlab-forge.ts';
import { startGitLab } from '../../kit/gitlab/gitlab.ts';
import { issuesOf } from './issues-of.ts';
import type { ServiceBench } from './tracker-bench.ts';

export async function startGitLabBench(): Promise<ServiceBench> {
  const gitLab = await startGitLab();
  const options = {
    ...{ host: gitLab.url, credentials: { kind: 'token', token: gitLab.token.text } as const },
    ...{ webhookSecret: gitLab.world.webhookSecret, markers: createMarkers('secret') },
    ...{ log: pino({ level: 'silent' }), retryWait: 1 },
  };
  const project = await gitLab.project('makers/shop', { visibility: 'public' });
  const { mergeRequest } = await project.open({ files: { 'a.ts': 'a\n' } });
  const ref = { repo: { forge: 'gitlab', path: project.path }, number: mergeRequest.iid } as const;
  const named = (issue: { readonly iid: number }) => ({ tracker: 'forge', name: String(issue.iid) }) as const;
  return {
    tracker: await issuesOf(createGitLabForge(options), ref, ''),
    open: ({ title, text: description }) => named(project.issue({ title, description })),
    hidden: ({ title, text: description }) => [
      named(project.issue({ title, description, isConfidential: true })),
    ],
    missing: named({ iid: 999 }),
    openStatus: 'open',
    requests: () => gitLab.requests().length,
    mostRequests: () => 2,
    fault: (fault) => gitLab.intercept(({ phase }) => (phase === 'before' ? fault : undefined)),
    [Symbol.asyncDispose]: async () => {
      await gitLab[Symbol.asyncDispose]();
      if (gitLab.defects().length > 0)
        throw new Error(`the stand-in is wrong: ${gitLab.defects().join('\n')}`);
    },
  };
}
