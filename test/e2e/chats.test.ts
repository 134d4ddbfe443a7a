import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDiscordFace, openSlackFace } from './chat-faces.ts';
import type { ChatFace } from './chat-faces.ts';
import type { TalkPlace } from './talk.ts';
import { talkPlaces } from './talk-places.ts';

const wrong = 'export function run(): void {\n  debugger;\n}\n';
const chats = ['slack', 'discord'] as const;

describe.each(talkPlaces)('people in a chat, of a change at $forge,', ({ start }) => {
  let faces: Readonly<Record<(typeof chats)[number], ChatFace>>;
  let place: TalkPlace;

  beforeAll(async () => {
    faces = { slack: await openSlackFace(), discord: await openDiscordFace() };
    place = await start({ ...faces.slack.env, ...faces.discord.env });
    for (const chat of chats) faces[chat].point(place.url);
  }, 30_000);

  afterAll(async () => {
    await place[Symbol.asyncDispose]();
    for (const chat of chats) await faces[chat][Symbol.asyncDispose]();
  });

  it.each(chats)(
    'in %s confirm a fix by a button, once they have shown who they are',
    async (chat) => {
      const face = faces[chat];
      const talk = await place.openTalk(`octo/${chat}`, { change: { 'a.ts': wrong } });
      expect(face.cards().at(-1)).toContain('Confirm fix');

      await face.press('Confirm fix', 'ann');
      await place.idle();
      expect(face.told('ann')).toContain('/autoglm link');
      expect(talk.changes()).toBe(1);

      await face.command('link', 'ann');
      await place.idle();
      const [, code = 'none'] = /\/autoglm link ([\w.-]+)/.exec(face.told('ann')) ?? [];
      const [, linked] = await talk.say('ann', `/autoglm link ${code}`);
      expect(linked?.body).toContain('You are linked to ann');
      const [again] = await talk.say('tom', `/autoglm link ${code}`);
      expect(again.signs).toEqual(['failed']);

      await face.press('Confirm fix', 'ann');
      await place.idle();
      expect(talk.changes()).toBe(2);
      const offer = talk.change(2);
      expect([offer.target, offer.description]).toEqual([
        'work',
        expect.stringContaining('confirmed by ann'),
      ]);
      expect(face.cards().at(-1)).toMatch(/confirmed by ann, is carried out/);
      expect(face.cards().at(-1)).not.toContain('Confirm fix');
      expect(face.told('ann')).toContain(`${place.sign}2 offers the branch`);
      const below = talk
        .change(1)
        .comments()
        .map(({ body }) => body);
      expect(below).toContainEqual(expect.stringContaining(`${place.sign}2 offers the branch`));
      expect(face.refusals()).toEqual([]);
    },
    120_000,
  );

  it.each(chats)(
    'in %s look at a plan, and reject it with a reason',
    async (chat) => {
      const face = faces[chat];
      const talk = await place.openTalk(`octo/${chat}-reject`, { change: { 'a.ts': wrong } });
      await face.press('Show plan', 'ann');
      await place.idle();
      expect(face.told('ann')).toContain('-  debugger;');
      expect(talk.changes()).toBe(1);
      expect(face.cards().at(-1)).toContain('waits for a maintainer');
      await face.press('Reject', 'ann');
      await face.fill({ reason: 'we do it otherwise' }, 'ann');
      await place.idle();
      expect(face.cards().at(-1)).toContain('was rejected by ann');
      expect(talk.changes()).toBe(1);
      expect(face.refusals()).toEqual([]);
    },
    120_000,
  );

  it('see in one message how it goes on, to its end', async () => {
    const talk = await place.openTalk('octo/goes-on', { change: { 'a.ts': wrong } });
    const before = chats.map((chat) => faces[chat].cards().length);
    await talk.push({ 'a.ts': 'export const a = 1;\n' });
    for (const chat of chats) expect(faces[chat].cards().at(-1)).toContain('Nothing found');
    await talk.change(1).merge();
    await place.idle();
    for (const chat of chats) {
      expect(faces[chat].cards().at(-1)).toContain('Merged');
      expect(faces[chat].cards().at(-1)).not.toContain('Review again');
    }
    expect(chats.map((chat) => faces[chat].cards().length)).toEqual(before);
  }, 120_000);
});
