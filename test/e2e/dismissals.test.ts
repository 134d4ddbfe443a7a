import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { botName, startSession } from './session.ts';
import type { Session } from './session.ts';
import { openTalk } from './talk.ts';

const wrong = 'export function run(): void {\n  debugger;\n}\n';

let session: Session;

beforeAll(async () => {
  session = await startSession();
}, 30_000);

afterAll(async () => {
  await session[Symbol.asyncDispose]();
});

const conclusionAt = (name: string, head: string): string | undefined =>
  session.pull(name).checks.findLast(({ sha }) => sha === head)?.conclusion;
const summaryOf = (name: string): string =>
  session.pull(name).comments.find(({ author }) => author === botName)?.body ?? '';

describe('a finding that is dismissed', () => {
  it('makes nothing red, stays so over pushes, is told in one line, and can be taken back', async () => {
    const name = 'octo/dismissed';
    const { say, pull } = await openTalk(session, name, { change: { 'a.ts': wrong } });
    const [thread] = pull.pull.threads;
    const [, id = ''] = /`([0-9a-f]{7})`<\/sub>/.exec(thread?.comments[0]?.body ?? '') ?? [];
    const [refused, why] = await say('tom', `/autoglm dismiss ${id} it is for debugging`);
    expect([refused.reactions, why?.body]).toEqual([['THUMBS_DOWN'], expect.stringContaining('maintainers')]);
    const [nothing] = await say('ann', `/autoglm dismiss ${id}`);
    expect(nothing.reactions).toEqual(['CONFUSED']);
    expect(conclusionAt(name, pull.pull.head.sha)).toBe('failure');
    if (thread === undefined) throw new Error('no thread');
    await pull.reply(thread, 'ann', '/autoglm dismiss it is for debugging');
    await session.idle();
    expect(conclusionAt(name, pull.pull.head.sha)).toBe('success');
    expect(session.pull(name).threads).toMatchObject([{ isResolved: true }]);
    const moved = await pull.push({ 'a.ts': `// A word.\n\n${wrong}` });
    expect(await session.status(name, moved)).toMatchObject({ conclusion: 'success' });
    await session.idle();
    expect(session.pull(name).threads).toHaveLength(1);
    expect(summaryOf(name)).toContain('ann: it is for debugging');
    await say('ann', `/autoglm reopen ${id}`);
    expect(conclusionAt(name, moved)).toBe('failure');
    expect(session.pull(name).threads).toMatchObject([{ isResolved: false }]);
  }, 120_000);

  it('with `--repo` is not told in other changes either', async () => {
    const name = 'octo/everywhere';
    const { say, pull, repository } = await openTalk(session, name, { change: { 'a.ts': wrong } });
    const [, id = ''] = /`([0-9a-f]{7})`<\/sub>/.exec(pull.pull.threads[0]?.comments[0]?.body ?? '') ?? [];
    const [remark] = await say('ann', `/autoglm dismiss ${id} generated --repo`);
    expect(remark.reactions).toEqual(['HOORAY']);
    const other = await repository.open({ files: { 'a.ts': wrong }, author: 'tom', branch: 'other' });
    expect(await session.status(name, other.pull.head.sha)).toMatchObject({ conclusion: 'success' });
    await session.idle();
    expect(session.pull(name, 2).threads).toEqual([]);
  }, 120_000);
});
