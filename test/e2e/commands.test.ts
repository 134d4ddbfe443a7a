import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '../kit/bot.ts';
import type { FileChanges } from '../kit/forge-stand-in/git/fast-import.ts';
import type { Talk, TalkPlace } from './talk.ts';
import { talkPlaces } from './talk-places.ts';

const wrong = 'export function run(): void {\n  debugger;\n}\n';

describe.each(talkPlaces)('at $forge', ({ start }) => {
  let place: TalkPlace;

  beforeAll(async () => {
    place = await start();
  }, 30_000);

  afterAll(async () => {
    await place[Symbol.asyncDispose]();
  });

  let count = 0;

  function openScene(files: FileChanges = {}): Promise<Talk> {
    return place.openTalk(`octo/talk-${++count}`, { files, change: { 'a.ts': wrong } });
  }

  describe('a command below a change', () => {
    it('is answered once, and shows that it is done', async () => {
      const { say } = await openScene();
      const [remark, ...replies] = await say('eve', 'What is this?\n\n/autoglm help');
      expect(remark.signs).toEqual(['done']);
      expect(replies).toHaveLength(1);
      expect(replies[0]?.body).toMatch(/^↪️ `\/autoglm help`\n/);
      expect(replies[0]?.body).toContain('| `/autoglm review [--full]` |');
    });

    it('is heard by the name of the bot too, and each of several is answered', async () => {
      const { say } = await openScene();
      const [, ...replies] = await say('eve', `${place.mention} config\n${place.mention} help config`);
      expect(replies.map(({ body }) => body.split('\n')[0])).toEqual([
        '↪️ `/autoglm config`',
        '↪️ `/autoglm help config`',
      ]);
    });

    it('says what it does not know, and what was meant', async () => {
      const { say } = await openScene();
      const [remark, reply] = await say('eve', '/autoglm exlpain 1234567');
      expect(remark.signs).toEqual(['failed']);
      expect(reply?.body).toContain('Did you mean `/autoglm explain`?');
    });

    it('speaks Chinese where the repository does', async () => {
      const { say } = await openScene({ '.autoglm.yml': 'language: zh-CN\n' });
      const [, reply] = await say('eve', '/autoglm config');
      expect(reply?.body).toContain('| `language` | `"zh-CN"` | `.autoglm.yml:1` |');
      expect(reply?.body).toContain('默认');
    });

    it('is not heard from a bot, from what is quoted, and from talk', async () => {
      const { say } = await openScene();
      for (const [by, text] of [
        [place.otherBot, '/autoglm help'],
        ['eve', '> /autoglm help'],
        ['eve', 'I like /autoglm help'],
      ] as const) {
        const [remark, ...replies] = await say(by, text);
        expect([remark.signs, replies]).toEqual([[], []]);
      }
    });
  });

  describe('a command in a thread of a finding', () => {
    it('means that finding, and is answered in the thread', async () => {
      const { answer } = await openScene();
      const [remark, reply, ...more] = await answer('eve', '/autoglm explain');
      expect(remark.signs).toEqual(['done']);
      expect(reply?.body).toContain('no-debugger-or-focused-test');
      expect(more).toEqual([]);
    });
  });

  describe('`review`', () => {
    it('reviews the head again, whoever wrote it', async () => {
      const { say, grant, head, reviews } = await openScene();
      grant('ann', 'read');
      const [remark, reply] = await say('ann', '/autoglm review --full');
      expect(remark.signs).toEqual(['done']);
      expect(reply?.body).toContain(head().slice(0, 7));
      expect(await until('a second review', () => reviews() > 1 && reviews())).toBe(2);
    });

    it('is not for somebody who only reads', async () => {
      const { say } = await openScene();
      const [remark, reply] = await say('eve', '/autoglm review');
      expect(remark.signs).toEqual(['refused']);
      expect(reply?.body).toContain('Only the author of the change, contributors and maintainers');
    });
  });

  describe('`pause`', () => {
    it('stops automatic reviews until `resume`, but not those that are asked for', async () => {
      const { push, say, change } = await openScene();
      await say('tom', '/autoglm pause');
      await push({ 'b.ts': wrong });
      expect(change(1).verdict()).toBe('skipped');
      await say('tom', '/autoglm review');
      expect(change(1).threads()).toHaveLength(2);
      await say('tom', '/autoglm pause');
      await say('tom', '/autoglm resume');
      await push({ 'c.ts': wrong });
      expect(change(1).verdict()).toBe('failure');
      const said = await say('tom', '/autoglm resume');
      expect(said[1]?.body).toContain('It was not paused');
    });
  });

  describe('when it is not to be known what somebody may do', () => {
    it('nothing is done, and the answer says why', async () => {
      const { say } = await openScene();
      using _fault = place.hideAccess();
      const [remark, reply] = await say('tom', '/autoglm pause');
      expect(remark.signs).toEqual(['refused']);
      expect(reply?.body).toContain('I could not find out what you may do here');
    });
  });
});
