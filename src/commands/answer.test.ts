import { describe, expect, it } from '@jest/globals';
import { AppError } from '../domain/errors.ts';
import { parseSha } from '../domain/ids.ts';
import { accessLevels, roleOf } from '../domain/role.ts';
import type { Access, Role } from '../domain/role.ts';
import { operations } from '../operations/index.ts';
import type { OperationParts } from '../operations/operation.ts';
import { answerCommand } from './answer.ts';
import type { CommandContext } from './answer.ts';

const ann = { id: '1', name: 'ann', isBot: false };
const bob = { id: '2', name: 'bob', isBot: false };

const parts: OperationParts = {
  store: {
    memory: () => Promise.resolve(undefined),
    review: () => Promise.resolve(undefined),
    pause: () => Promise.resolve(undefined),
    plan: () => Promise.resolve(undefined),
    plans: () => Promise.resolve([]),
    dismissals: () => Promise.resolve([]),
    isLinkCodeUsed: () => Promise.resolve(false),
  },
  config: { failingLevel: 'error', fixes: { apply: true, auto: 'off', planDays: 7 } },
  proposeFixes: () => Promise.resolve({ fixes: [], leftOut: [], patch: '', digest: '' }),
  patchLinks: undefined,
  newId: () => '1',
  readLinkCode: () => undefined,
  explained: [],
  rules: () => Promise.resolve([]),
  operations,
  now: () => new Date(0),
};

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
  return {
    account: ann,
    change: { ref, state: 'open', draft: false, fromFork, ...texts, author, base: sha, head: sha },
    installation: '1',
    finding: undefined,
    locale: 'en',
    botName: 'open-autoglm',
    where: 'thread',
    replyTo: undefined,
    room: 60_000,
    parts,
    isPassing: () => false,
    findRole: () =>
      access === undefined
        ? Promise.reject(new AppError('service-unavailable', { service: 'It', request: 'x', why: 'down' }))
        : Promise.resolve(roleOf(access, isOwn, { contributor: 'triage', maintainer: 'write' })),
  };
}

const people = { maintainer: 'write', contributor: 'triage', reader: 'read' } as const;

/** Who may, as `docs` promise it: the least of these words that is let through. */
const promised: Readonly<Record<(typeof operations)[number]['name'], Role>> = {
  review: 'author',
  explain: 'reader',
  fix: 'contributor',
  confirm: 'maintainer',
  reject: 'maintainer',
  apply: 'maintainer',
  dismiss: 'contributor',
  reopen: 'contributor',
  pause: 'contributor',
  resume: 'contributor',
  config: 'reader',
  link: 'reader',
  help: 'reader',
};

function isPromised(name: keyof typeof promised, person: keyof typeof people, isOwn: boolean): boolean {
  const least = promised[name];
  if (least === 'reader' || person === 'maintainer') return true;
  if (person === 'contributor') return least !== 'maintainer';
  return least === 'author' && isOwn;
}

const rows = operations.flatMap(({ name }) =>
  (Object.keys(people) as (keyof typeof people)[]).flatMap((person) =>
    ['own', "other's", 'fork'].flatMap((whose) =>
      [true, false].map((isKnown) => [name, person, whose, isKnown] as const),
    ),
  ),
);

describe('the right to a command', () => {
  it.each(rows)('%s is given or refused to a %s on a change that is %s; lookup works: %s', async (...row) => {
    const [name, person, whose, isKnown] = row;
    for (const isOwn of whose === 'fork' ? [true, false] : [whose === 'own']) {
      const access = isKnown ? people[person] : undefined;
      const { state, writes, next } = await answerCommand(
        { name, argument: '' },
        contextOf({ access, isOwn, fromFork: whose === 'fork' }),
      );
      const isAllowed = isKnown ? isPromised(name, person, isOwn) : promised[name] === 'reader';
      expect(state === 'refused').toBe(!isAllowed);
      if (!isAllowed) expect([writes, next]).toEqual([[], []]);
    }
  });

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
