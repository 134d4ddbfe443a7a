import { describe, expect, it } from '@jest/globals';
import { AppError } from '../domain/errors.ts';
import { parseSha } from '../domain/ids.ts';
import { accessLevels, roleOf } from '../domain/role.ts';
import type { Access } from '../domain/role.ts';
import { operations } from '../operations/index.ts';
import { answerCommand } from './answer.ts';
import type { CommandContext } from './answer.ts';
import { partsFor } from './test-kit/parts.ts';
import { promisedRights, rightsIn } from './test-kit/rights.ts';

const ann = { id: '1', name: 'ann', isBot: false };
const bob = { id: '2', name: 'bob', isBot: false };

interface Case {
  readonly access: Access | undefined;
  readonly isOwn: boolean;
  readonly fromFork?: boolean;
}

/** Ann asks, for a change of her own or of Bob's. @param access undefined: it cannot be found out */
function contextOf({ access, isOwn, fromFork = false }: Case): CommandContext {
  const author = isOwn ? ann : bob;
  const sha = parseSha('a'.repeat(40));
  const ref = { repo: { forge: 'github', path: 'o/r' }, number: 1 } as const;
  const texts = { title: '', body: '' };
  const change = {
    ref,
    state: 'open',
    draft: false,
    fromFork,
    ...texts,
    author,
    base: sha,
    head: sha,
  } as const;
  return {
    account: ann,
    change,
    installation: '1',
    finding: undefined,
    locale: 'en',
    botName: 'open-autoglm',
    where: 'thread',
    replyTo: undefined,
    room: 60_000,
    parts: partsFor(change),
    isPassing: () => false,
    findRole: () =>
      access === undefined
        ? Promise.reject(new AppError('service-unavailable', { service: 'It', request: 'x', why: 'down' }))
        : Promise.resolve(roleOf(access, isOwn, { contributor: 'triage', maintainer: 'write' })),
  };
}

const rows = [...accessLevels, undefined].flatMap((access) =>
  [true, false].flatMap((isOwn) => [true, false].map((fromFork) => ({ access, isOwn, fromFork }))),
);

describe('the right to a command', () => {
  it.each(rows)(
    'is given or refused as promised to who has the access $access; own change: $isOwn, from a fork: $fromFork',
    async ({ access, isOwn, fromFork }) => {
      const rights = await rightsIn(contextOf({ access, isOwn, fromFork }));
      expect(rights).toEqual(promisedRights(access, isOwn));
    },
  );

  it('is had by everybody for what only reads, without asking the forge', async () => {
    const context = { ...contextOf({ access: undefined, isOwn: false }), findRole: () => fail() };
    expect((await answerCommand({ name: 'config', argument: '' }, context)).state).toBe('done');
  });

  it('grows with the access, and is never lost by more of it', async () => {
    for (const { name } of operations) {
      const refused = await Promise.all(
        accessLevels.map(async (access) => {
          const answer = await answerCommand({ name, argument: '' }, contextOf({ access, isOwn: false }));
          return answer.state === 'refused';
        }),
      );
      expect(refused).toEqual(refused.toSorted().toReversed());
    }
  });
});

describe('an answer', () => {
  it('repeats the command so that it is none again, nor anything else', async () => {
    const argument = '`<b>` @ann #1\u202E';
    const { body, state } = await answerCommand(
      { name: 'explain', argument },
      contextOf({ access: 'read', isOwn: false }),
    );
    expect(state).toBe('failed');
    expect(body).not.toMatch(/(?:^|\n) *[/@]|\u202E/);
  });

  it('to a bare name of the bot is the help', async () => {
    const answer = await answerCommand(
      { name: '', argument: '' },
      contextOf({ access: 'none', isOwn: false }),
    );
    expect(answer.state).toBe('done');
    expect(answer.body).toContain('/autoglm review');
  });

  it('to wrong words tells the right ones', async () => {
    const answer = await answerCommand(
      { name: 'review', argument: '--all' },
      contextOf({ access: 'write', isOwn: false }),
    );
    expect(answer.state).toBe('failed');
    expect(answer.body).toContain('`/autoglm review [--full]`');
  });

  it('waits when the forge asks to wait', async () => {
    const context = { ...contextOf({ access: undefined, isOwn: true }), isPassing: () => true };
    await expect(answerCommand({ name: 'pause', argument: '' }, context)).rejects.toThrow('down');
  });
});

function fail(): never {
  throw new Error('the forge was asked');
}
