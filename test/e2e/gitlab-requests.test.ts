import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startGitLabSession } from './gitlab-session.ts';
import type { GitLabSession } from './gitlab-session.ts';

let session: GitLabSession;

// On a machine with much to do a review would be announced, which is not counted here.
beforeAll(async () => {
  session = await startGitLabSession({ env: { PENDING_AFTER_SECONDS: '3600' } });
}, 30_000);

afterAll(async () => {
  await session[Symbol.asyncDispose]();
});

async function requestsOf(act: () => Promise<unknown>): Promise<number> {
  await session.idle();
  session.gitLab.forgetRequests();
  await act();
  await session.idle();
  return session.gitLab.requests().length;
}

/** So many files with something to say about each. */
function filesWith(count: number, statement: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `src/file-${index}.ts`,
      `export function run${index}(): number {\n  ${statement}\n  return ${index};\n}\n`,
    ]),
  );
}

describe('the requests of a review of a merge request', () => {
  it.each([1, 10, 100])('are at most eight and one for each finding, of %i files', async (count) => {
    const name = `octo/files-${count}`;
    const project = await session.gitLab.project(name);
    const asked = await requestsOf(async () => {
      const { mergeRequest } = await project.open({ files: filesWith(count, 'debugger;') });
      await session.status(name, mergeRequest.head);
    });
    const findings = session.mergeRequest(name).threads.length;
    expect(asked).toBeLessThanOrEqual(8 + findings);
  });

  it('do not grow with the files', async () => {
    const counts: number[] = [];
    for (const count of [2, 90]) {
      const name = `octo/growth-${count}`;
      const project = await session.gitLab.project(name);
      counts.push(
        await requestsOf(async () => {
          const { mergeRequest } = await project.open({ files: filesWith(count, 'start();') });
          await session.status(name, mergeRequest.head);
        }),
      );
    }
    expect(counts[1]).toBe(counts[0]);
  });

  it('are at most nine and one for each new finding at a second push', async () => {
    const name = 'octo/second';
    const project = await session.gitLab.project(name, { files: filesWith(10, 'start();') });
    const scene = await project.open({ files: filesWith(10, 'debugger;') });
    await session.status(name, scene.mergeRequest.head);
    const asked = await requestsOf(async () => {
      const head = await scene.push({
        'src/file-1.ts': 'export const one = 1;\n',
        'src/new.ts': 'debugger;\n',
      });
      await session.status(name, head);
    });
    expect(asked).toBeLessThanOrEqual(9 + 1);
    expect(session.mergeRequest(name).threads.filter(({ isResolved }) => isResolved)).toHaveLength(1);
  });
});
