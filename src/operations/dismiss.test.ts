import { describe, expect, it } from '@jest/globals';
import { here, partsFor, passing } from '../commands/test-kit/parts.ts';
import type { ChangeRequest } from '../domain/change-request.ts';
import { parseSha } from '../domain/ids.ts';
import type { StoreWrite } from '../ports/store.ts';
import { dismiss } from './dismiss.ts';
import type { Asker, Learning } from './operation.ts';
import { reopen } from './reopen.ts';

const change = {
  ...{ ref: { repo: { forge: 'github', path: 'o/r' }, number: 1 }, head: parseSha('a'.repeat(40)) },
  ...{ base: parseSha('b'.repeat(40)), state: 'open' },
} as unknown as ChangeRequest;
const asker = { account: { id: '1', name: 'ann', isBot: false }, role: 'contributor', change } as Asker;
const teachable: Learning = { most: 9, isTeachable: () => Promise.resolve(true) };

async function writesOf(learning: Learning | undefined): Promise<readonly StoreWrite[]> {
  const input = { finding: passing, reason: 'callers check it', inRepository: false };
  const outcome = await dismiss.run(input, asker, { ...partsFor(change), learning });
  return outcome.kind === 'done' ? outcome.writes : [];
}

describe('a dismissal', () => {
  it('teaches the agent: what it is about, why, by whom, and what he was then', async () => {
    const [dismissed, learnt] = await writesOf(teachable);
    expect(dismissed).toMatchObject({ kind: 'dismissed', dismissal: { id: passing } });
    expect(learnt).toMatchObject({
      ...{ kind: 'guidance-learnt', most: 9 },
      guidance: {
        ...{ source: 'dismissal', opinion: 'unwanted', words: 'callers check it', by: 'ann' },
        ...{ role: 'contributor', finding: passing, change: change.ref, repository: change.ref.repo },
        about: {
          origin: 'no-empty-catch',
          path: 'src/a.js',
          symbol: 'load',
          what: expect.stringContaining('is a bad name') as unknown,
        },
      },
    });
  });

  it('holds all the same where nothing is learnt from it', async () => {
    const untaught = { most: 9, isTeachable: () => Promise.resolve(false) };
    for (const learning of [undefined, untaught])
      expect((await writesOf(learning)).map(({ kind }) => kind)).toEqual(['dismissed']);
  });

  it('is taken back together with what was learnt from it', async () => {
    const outcome = await reopen.run({ finding: here }, asker, partsFor(change));
    // The store drops both, see its contract.
    expect(outcome).toMatchObject({ kind: 'done', writes: [{ kind: 'reopened', ids: [here] }] });
  });
});
