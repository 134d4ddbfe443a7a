import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { card, finding, recordAt } from '../../../test/contracts/notifier/cards.ts';
import { once, plainFaults } from '../../../test/kit/forge-stand-in/http/faults.ts';
import { fields, wordsOf } from '../../../test/kit/slack/block-kit.ts';
import type { ChangeCard } from '../../domain/change-card.ts';
import type { ChatAnswer } from '../../domain/chat.ts';
import { openDoor } from '../../../test/kit/slack/slack-door.ts';
import type { Door } from '../../../test/kit/slack/slack-door.ts';

const never = new AbortController().signal;
const press = { card: card.code, head: card.head, plan: 'p1a2b3c4d' };

let door: Door;
/** The message of the card. */
let ts: string;

beforeAll(async () => {
  door = await openDoor();
});
afterAll(async () => {
  expect([...door.slack.refusals(), ...door.slack.defects()]).toEqual([]);
  await door[Symbol.asyncDispose]();
});
beforeEach(async () => {
  ts = await show(card);
});

async function show(shown: ChangeCard): Promise<string> {
  door.channel.messages = [];
  const record = recordAt({ chat: 'slack', channel: door.channel.id });
  const place = await door.notifier.show(shown, record, never);
  return place === 'gone' ? '' : (place.message ?? '');
}

function answer(more: Partial<ChatAnswer>): Promise<void> {
  return door.conversation.answer(door.request(), { state: 'done', body: 'Done.', ...more }, never);
}

const viewWords = (): string => wordsOf(door.view().content['blocks']);
const lastEphemeral = () => door.slack.world.ephemerals.at(-1);

describe('a request of Slack', () => {
  it.each([
    ['signed with another secret', { secret: 'another secret' }],
    ['six minutes old', { age: 360 }],
    ['of a clock that is six minutes ahead', { age: -360 }],
  ])('that is %s is refused, and nothing is kept', async (_, sending) => {
    const before = door.kept.size;
    const answered = await door.people.press(door.channel, ts, 'Review again', sending);
    expect([answered.status, door.kept.size]).toEqual([401, before]);
  });

  it('that is four minutes old is taken', async () => {
    expect(await door.people.press(door.channel, ts, 'Review again', { age: 240 })).toMatchObject({
      status: 200,
    });
  });

  it('that comes again leads to nothing more', async () => {
    await door.people.press(door.channel, ts, 'Review again');
    const before = door.kept.size;
    expect(await door.people.again()).toMatchObject({ status: 200 });
    expect(door.kept.size).toBe(before);
  });
});

describe('a button', () => {
  it.each([
    ['Confirm fix', 'confirm'],
    ['Review again', 'review'],
  ])('“%s” is a request of who pressed it, for what the message showed', async (label, button) => {
    await door.people.press(door.channel, ts, label, { by: 'mia' });
    expect(door.request()).toMatchObject({
      by: { chat: 'slack', team: 'T0000001', id: 'U_mia', name: 'mia' },
      channel: door.channel.id,
      does: { kind: 'press', button, ...press },
    });
  });

  it('is answered to that person alone', async () => {
    await door.people.press(door.channel, ts, 'Confirm fix', { by: 'mia' });
    await answer({ state: 'refused', body: 'Only maintainers may use `confirm`, and **you** are none.' });
    expect(lastEphemeral()).toMatchObject({ channel: door.channel.id, user: 'U_mia' });
    expect(wordsOf(lastEphemeral()?.blocks)).toBe('Only maintainers may use confirm, and you are none.');
    expect(door.channel.messages).toHaveLength(1);
  });

  it('is answered through our token when its own address works no more', async () => {
    await door.people.press(door.channel, ts, 'Confirm fix', { by: 'mia' });
    door.slack.world.responseUrls.clear();
    await answer({ body: 'Confirmed.' });
    expect([lastEphemeral()?.user, wordsOf(lastEphemeral()?.blocks)]).toEqual(['U_mia', 'Confirmed.']);
  });

  it.each([
    'https://evil.example.com/x',
    'http://169.254.169.254/',
    'https://hooks.slack.com@evil.example.com/',
  ])('cannot have its answer sent to %s', async (responseUrl) => {
    await door.people.press(door.channel, ts, 'Review again');
    const request = door.request();
    const forged = { ...request, replyTo: { ...request.replyTo, responseUrl } };
    await door.conversation.answer(forged, { state: 'done', body: 'Not there.' }, never);
    expect(wordsOf(lastEphemeral()?.blocks)).toBe('Not there.');
  });
});

describe('“Show plan”', () => {
  const preview = { patch: '--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+<!channel>\n', press };

  it('opens a window at once, in which the diff and both decisions stand later', async () => {
    await door.people.press(door.channel, ts, 'Show plan');
    expect(viewWords()).toBe('One moment …');
    await answer({ body: 'Plan `p1a2b3c4d`', preview });
    expect(viewWords()).toContain('+<!channel>');
    await door.people.pressIn(door.view(), 'Confirm fix');
    expect(door.request()).toMatchObject({ channel: door.channel.id, does: { button: 'confirm', ...press } });
    await answer({ body: 'Confirmed.' });
    expect(viewWords()).toBe('Confirmed.');
  });

  it('has the words beside a diff in the language of the repository, whatever asked for it', async () => {
    await door.people.press(door.channel, ts, 'Show plan');
    await answer({ body: '计划', preview: { ...preview, language: 'zh-CN' } });
    await door.people.pressIn(door.view(), '确认修复');
    expect(door.request().does).toMatchObject({ button: 'confirm' });
  });

  it('is answered by a message when the window was closed meanwhile', async () => {
    await door.people.press(door.channel, ts, 'Show plan');
    door.view().isOpen = false;
    await answer({ body: 'Plan', preview });
    expect(wordsOf(lastEphemeral()?.blocks)).toContain('+<!channel>');
  });

  it('is answered by a message when Slack opens no window in time', async () => {
    using _fault = door.slack.intercept(once('views.open', plainFaults.hang()));
    const answered = await door.people.press(door.channel, ts, 'Show plan');
    expect(answered.status).toBe(200);
    await answer({ body: 'Plan', preview });
    expect(wordsOf(lastEphemeral()?.blocks)).toContain('-a');
  });

  it('shows the beginning of a diff that is longer than a window', async () => {
    await door.people.press(door.channel, ts, 'Show plan');
    const patch = Array.from({ length: 4_000 }, (_, line) => `+const line${line} = ${line};`).join('\n');
    await answer({ body: 'Plan', preview: { patch, press } });
    expect(viewWords()).toMatch(/\+const line0 = 0;[^]*… \d{4} more lines/);
  });
});

describe('a form', () => {
  it('asks which finding is dismissed, and why', async () => {
    const opened = await door.people.press(door.channel, ts, 'Dismiss…');
    expect(opened).toEqual({ status: 200, body: undefined });
    const [question] = door.view().content['blocks'] as readonly [never];
    expect(fields(fields(question)['element'])['options']).toMatchObject([
      { text: { text: 'no-empty-catch src/save.ts:3' }, value: finding.id },
    ]);
    const sent = await door.people.submit(door.view(), { finding: finding.id, reason: ' it is fine ' });
    expect(sent).toEqual({ status: 200, body: { response_action: 'clear' } });
    expect(door.request()).toMatchObject({
      channel: door.channel.id,
      does: {
        button: 'dismiss',
        finding: finding.id,
        reason: 'it is fine',
        card: card.code,
        head: card.head,
      },
    });
    await answer({ body: 'Dismissed.' });
    expect(wordsOf(lastEphemeral()?.blocks)).toBe('Dismissed.');
  });

  it('is given back when no reason is in it', async () => {
    await door.people.press(door.channel, ts, 'Dismiss…');
    const before = door.kept.size;
    const sent = await door.people.submit(door.view(), { finding: finding.id, reason: '  ' });
    expect([sent.body, door.kept.size]).toEqual([
      { response_action: 'errors', errors: { reason: 'Please say why: the reason is kept.' } },
      before,
    ]);
  });

  it('takes a plan that is rejected without a reason, also from the window of the plan', async () => {
    await door.people.press(door.channel, ts, 'Show plan');
    await answer({ body: 'Plan', preview: { patch: '+a', press } });
    await door.people.pressIn(door.view(), 'Reject');
    await door.people.submit(door.view(), {});
    expect(door.request().does).toEqual({ kind: 'press', button: 'reject', ...press });
  });

  it('speaks the language of its message', async () => {
    ts = await show({ ...card, language: 'zh-CN' });
    await door.people.press(door.channel, ts, '忽略…');
    expect(fields(door.view().content['title'])['text']).toBe('忽略问题');
  });
});

describe('`/autoglm`', () => {
  it('is a request with what follows it, as it was written', async () => {
    await door.people.command(door.channel, ' explain no-empty-catch <x> & y ', { by: 'leo' });
    expect(door.request()).toMatchObject({
      by: { id: 'U_leo', name: 'leo', team: 'T0000001' },
      channel: door.channel.id,
      does: { kind: 'command', text: 'explain no-empty-catch <x> & y' },
    });
  });

  it('is answered in Slack’s form: lists, code, links, tables', async () => {
    await door.people.command(door.channel, 'help', { by: 'leo' });
    const body = [
      '↪️ `/autoglm help`',
      '### Title',
      '| Commands | |\n| --- | --- |\n| `fix` | Makes a plan |',
      '- `a.ts` One\n- Two \\*stars\\* &lt;x&gt; [here](https://forge.example.com/x)',
      '<details><summary>Diff</summary>\n\n```diff\n-a\n+**b**\n```\n\n</details>',
    ].join('\n\n');
    await answer({ body });
    const blocks = lastEphemeral()?.blocks;
    expect(wordsOf(blocks)).toContain('Two *stars* <x> here');
    expect(wordsOf(blocks)).toContain('fix — Makes a plan');
    expect(JSON.stringify(blocks)).toContain(
      '{"type":"link","text":"here","url":"https://forge.example.com/x"}',
    );
    expect(JSON.stringify(blocks)).toContain(
      '{"type":"rich_text_preformatted","elements":[{"type":"text","text":"-a\\n+**b**"}]}',
    );
  });
});

describe('what is no message of Slack', () => {
  it.each([
    ['payload=%7B', 'no JSON'],
    ['payload=%7B%22type%22%3A%22block_actions%22%7D', 'without who pressed'],
    ['text=help', 'a command of nobody'],
  ])('is refused: %s (%s)', async (body) => {
    expect(await door.people.raw(body)).toMatchObject({ status: 400 });
  });

  it('but something that we do not act on is taken without a word', async () => {
    const payload = JSON.stringify({ type: 'view_closed' });
    expect(await door.people.raw(`payload=${payload}`)).toEqual({ status: 200, body: undefined });
  });
});
