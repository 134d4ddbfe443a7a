import { describe, expect, it } from '@jest/globals';
import { failing, partsFor, passing } from '../commands/test-kit/parts.ts';
import type { ChangeRequest } from '../domain/change-request.ts';
import type { LeftOutFix } from '../domain/fix-plan.ts';
import { parseSha } from '../domain/ids.ts';
import { idOf } from '../publish/test-kit/sample.ts';
import { fix } from './fix.ts';
import { generate } from './generate.ts';
import type { Asker, OperationParts } from './operation.ts';

const ann = { id: '1', name: 'ann', isBot: false };
const change: ChangeRequest = {
  ...{ ref: { repo: { forge: 'github', path: 'octo/cat' }, number: 7 }, state: 'open', draft: false },
  ...{ fromFork: false, title: '', body: '', author: ann, base: parseSha('b'.repeat(40)) },
  head: parseSha('a'.repeat(40)),
};
const asker: Asker = {
  ...{ account: ann, role: 'maintainer', change, installation: '1', finding: undefined, where: 'thread' },
  replyTo: { comment: 'c1', thread: undefined, name: '0' },
};

/** @param without Findings that were asked for and have no fix. */
function ask(argument: string, without: readonly string[], parts: Partial<OperationParts> = {}) {
  const leftOut: readonly LeftOutFix[] = without.map((id) => ({ id: idOf(id), why: 'no-fix' }));
  const input = fix.input.parse(fix.parse(argument, undefined));
  return fix.run(input, asker, {
    ...partsFor(change),
    proposeFixes: () => Promise.resolve({ fixes: [], leftOut, patch: '', digest: '' }),
    ...parts,
  });
}

describe('a finding without a fix', () => {
  it('has the agent asked for one when it is named alone, which confirms nothing', async () => {
    const outcome = await ask(passing, [passing]);
    expect(outcome).toMatchObject({
      kind: 'done',
      output: { state: 'asking' },
      writes: [],
      isUnderWay: true,
    });
    const wish = { kind: 'fix', finding: idOf(passing) };
    expect(outcome).toMatchObject({
      next: [{ kind: 'propose-edits', payload: { wish, head: change.head } }],
    });
  });

  it.each([
    [`${passing} ${failing}`, [passing, failing]],
    [`${passing} ${failing}`, [passing]],
    ['all', []],
    ['safe', []],
  ])('is only told of for `fix %s`', async (argument, without) => {
    const outcome = await ask(argument, without);
    const askable = (without.length > 0 ? without : [failing, passing]).map(idOf);
    expect(outcome).toMatchObject({ kind: 'done', output: { state: 'nothing', askable }, next: [] });
  });

  it('has none where there is no agent', async () => {
    const outcome = await ask(passing, [passing], { hasAgent: false });
    expect(outcome).toMatchObject({ output: { state: 'nothing', askable: [] }, next: [] });
  });
});

describe('something new', () => {
  const run = (argument: string, parts: Partial<OperationParts> = {}, at: Partial<ChangeRequest> = {}) =>
    generate.run(
      generate.input.parse(generate.parse(argument)),
      { ...asker, change: { ...change, ...at } },
      {
        ...partsFor(change),
        ...parts,
      },
    );

  it('is asked for with its target and what else was said, and confirmed by nobody who asks', async () => {
    const outcome = await run('Tests src/a.ts#total  cover an empty cart');
    const wish = { kind: 'tests', target: 'src/a.ts#total', instructions: 'cover an empty cart' };
    expect(outcome).toMatchObject({
      kind: 'done',
      isUnderWay: true,
      writes: [],
      next: [{ payload: { wish } }],
    });
  });

  it('is written by an agent, for a change that is open', async () => {
    expect(await run('docs src/a.ts', { hasAgent: false })).toMatchObject({ kind: 'impossible', next: [] });
    expect(await run('docs src/a.ts', {}, { state: 'closed' })).toMatchObject({
      kind: 'impossible',
      next: [],
    });
  });

  it.each(['', 'tests', 'poems src/a.ts', `code ${'x'.repeat(301)}`])('cannot be %j', (argument) => {
    expect(generate.input.safeParse(generate.parse(argument)).success).toBe(false);
  });
});
