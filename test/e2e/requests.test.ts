import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countRoundTrips } from '../kit/forge-stand-in/http/request-log.ts';
import type { LoggedRequest } from '../kit/forge-stand-in/http/request-log.ts';
import { startSession } from './session.ts';
import type { Session } from './session.ts';

let session: Session;

// On a machine with much to do a review would be announced, which is not counted here.
beforeAll(async () => {
  session = await startSession({ env: { PENDING_AFTER_SECONDS: '3600' } });
}, 30_000);

afterAll(async () => {
  await session[Symbol.asyncDispose]();
});

type Requests = readonly Readonly<LoggedRequest>[];

const tokens = 'apps/create-installation-access-token';

/** What was asked since, without the tokens. */
async function requestsOf(act: () => Promise<unknown>): Promise<Requests> {
  await session.idle();
  session.github.forgetRequests();
  await act();
  await session.idle();
  return session.github.requests().filter(({ operation }) => operation !== tokens);
}

function untilReview(requests: Requests): Requests {
  const review = requests.findIndex(({ operation }) => operation === 'pulls/create-review');
  expect(review).toBeGreaterThan(0);
  return requests.slice(0, review + 1);
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

describe('the requests of a review', () => {
  it.each([1, 10, 100])(
    'are at most seven for a change of %i files, five before its comments stand',
    async (count) => {
      const name = `octo/files-${count}`;
      const repository = await session.github.repository(name);
      const asked = await requestsOf(async () => {
        const { pull } = await repository.open({ files: filesWith(count, 'debugger;') });
        await session.status(name, pull.head.sha);
      });
      expect(namesOf(asked).length).toBeLessThanOrEqual(7);
      expect(countRoundTrips(untilReview(asked))).toBeLessThanOrEqual(5);
      expect(session.pull(name).threads).toHaveLength(Math.min(count, 10));
    },
  );

  it('do not grow with the files', async () => {
    const counts: number[] = [];
    for (const count of [2, 50]) {
      const name = `octo/growth-${count}`;
      const repository = await session.github.repository(name);
      const asked = await requestsOf(async () => {
        const { pull } = await repository.open({ files: filesWith(count, 'debugger;') });
        await session.status(name, pull.head.sha);
      });
      counts.push(asked.length);
    }
    expect(counts[1]).toBe(counts[0]);
  });

  it('are at most eight for a second push', async () => {
    const name = 'octo/second';
    const repository = await session.github.repository(name, { files: filesWith(10, 'start();') });
    const scene = await repository.open({ files: filesWith(10, 'debugger;') });
    await session.status(name, scene.pull.head.sha);
    const asked = await requestsOf(async () => {
      const head = await scene.push({
        'src/file-1.ts': 'export const one = 1;\n',
        'src/new.ts': 'debugger;\n',
      });
      await session.status(name, head);
    });
    expect(namesOf(asked).length).toBeLessThanOrEqual(8);
    expect(session.pull(name).threads.filter(({ isResolved }) => isResolved)).toHaveLength(1);
  });
});

function namesOf(requests: Requests): readonly string[] {
  return requests.map(({ operation, fields }) => [operation, ...fields].join(' '));
}
