import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faults } from '../kit/github/http/faults.ts';
import type { FileChanges } from '../kit/forge-stand-in/git/fast-import.ts';
import { startSession } from './session.ts';
import type { Session } from './session.ts';
import { openTalk } from './talk.ts';
import type { Talk } from './talk.ts';

const wrong = 'export function run(): void {\n  debugger;\n}\n';

let session: Session;

beforeAll(async () => {
  session = await startSession();
}, 30_000);

afterAll(async () => {
  await session[Symbol.asyncDispose]();
});

let count = 0;

function openScene(files: FileChanges = {}): Promise<Talk> {
  return openTalk(session, `octo/talk-${++count}`, { files, change: { 'a.ts': wrong } });
}

describe('a command below a change', () => {
  it('is answered once, and shows that it is done', async () => {
    const { say } = await openScene();
    const [remark, ...replies] = await say('eve', 'What is this?\n\n/autoglm help');
    expect(remark.reactions).toEqual(['HOORAY']);
    expect(replies).toHaveLength(1);
    expect(replies[0]?.body).toMatch(/^↪️ `\/autoglm help`\n/);
    expect(replies[0]?.body).toContain('| `/autoglm review [--full]` |');
  });

  it('is heard by the name of the bot too, and each of several is answered', async () => {
    const { say } = await openScene();
    const [, ...replies] = await say('eve', '@open-autoglm config\n@open-autoglm help config');
    expect(replies.map(({ body }) => body.split('\n')[0])).toEqual([
      '↪️ `/autoglm config`',
      '↪️ `/autoglm help config`',
    ]);
  });

  it('says what it does not know, and what was meant', async () => {
    const { say } = await openScene();
    const [remark, reply] = await say('eve', '/autoglm exlpain 1234567');
    expect(remark.reactions).toEqual(['CONFUSED']);
    expect(reply?.body).toContain('Did you mean `/autoglm explain`?');
  });

  it('speaks Chinese where the repository does', async () => {
    const { say } = await openScene({ '.autoglm.yml': 'language: zh-CN\n' });
    const [, reply] = await say('eve', '/autoglm config');
    expect(reply?.body).toContain('| `language` | `"zh-CN"` | `.autoglm.yml:1` |');
    expect(reply?.body).toContain('默认');
  });

  it.each([
    ['a bot', 'robot[bot]', '/autoglm help'],
    ['what is quoted', 'eve', '> /autoglm help'],
    ['talk', 'eve', 'I like /autoglm help'],
  ])('is not heard from %s', async (_who, by, text) => {
    const { say } = await openScene();
    if (by.endsWith('[bot]'))
      session.github.world.accounts.set(by, { id: session.github.world.nextId(), login: by, type: 'Bot' });
    const [remark, ...replies] = await say(by, text);
    expect([remark.reactions, replies]).toEqual([[], []]);
  });
});

describe('a command in a thread of a finding', () => {
  it('means that finding, and is answered in the thread', async () => {
    const { pull, repository } = await openScene();
    const [thread] = pull.pull.threads;
    if (thread === undefined) throw new Error('no thread');
    await pull.reply(thread, 'eve', '/autoglm explain');
    await session.idle();
    const [, remark, reply, ...more] = session.pull(repository.name).threads[0]?.comments ?? [];
    expect(remark?.reactions).toEqual(['HOORAY']);
    expect(reply?.body).toContain('no-debugger-or-focused-test');
    expect(more).toEqual([]);
  });
});

describe('`review`', () => {
  it('reviews the head again, whoever wrote it', async () => {
    const { pull, say, repository } = await openScene();
    repository.grant('ann', 'read');
    const [remark, reply] = await say('ann', '/autoglm review --full');
    expect(remark.reactions).toEqual(['HOORAY']);
    expect(reply?.body).toContain(pull.pull.head.sha.slice(0, 7));
    expect(session.pull(repository.name).checks.filter(({ status }) => status === 'completed')).toHaveLength(
      2,
    );
  });

  it('is not for somebody who only reads', async () => {
    const { say } = await openScene();
    const [remark, reply] = await say('eve', '/autoglm review');
    expect(remark.reactions).toEqual(['THUMBS_DOWN']);
    expect(reply?.body).toContain('Only the author of the change, contributors and maintainers');
  });
});

describe('`pause`', () => {
  it('stops automatic reviews until `resume`, but not those that are asked for', async () => {
    const { pull, say, repository } = await openScene();
    await say('tom', '/autoglm pause');
    const head = await pull.push({ 'b.ts': wrong });
    expect(await session.status(repository.name, head)).toMatchObject({ conclusion: 'skipped' });
    await session.idle();
    await say('tom', '/autoglm review');
    expect(session.pull(repository.name).threads).toHaveLength(2);
    await say('tom', '/autoglm pause');
    await say('tom', '/autoglm resume');
    const next = await pull.push({ 'c.ts': wrong });
    expect(await session.status(repository.name, next)).toMatchObject({ conclusion: 'failure' });
    await session.idle();
    const said = await say('tom', '/autoglm resume');
    expect(said[1]?.body).toContain('It was not paused');
  });
});

describe('when GitHub does not say what somebody may do', () => {
  it('nothing is done, and the answer says why', async () => {
    const { say } = await openScene();
    using _fault = session.github.intercept(({ operation }) =>
      operation === 'repos/get-collaborator-permission-level' ? faults.status(403) : undefined,
    );
    const [remark, reply] = await say('tom', '/autoglm pause');
    expect(remark.reactions).toEqual(['THUMBS_DOWN']);
    expect(reply?.body).toContain('I could not find out what you may do here');
  });
});
