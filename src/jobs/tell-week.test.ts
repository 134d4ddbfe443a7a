import { describe, expect, it } from '@jest/globals';
import { AppError } from '../domain/errors.ts';
import type { JobPayloads } from '../domain/job-payloads.ts';
import type { ReportedFinding } from '../domain/review-report.ts';
import type { Route } from '../domain/route.ts';
import type { WeekTime } from '../domain/week.ts';
import { MemoryChat, change, openChatScene, route } from '../../test/kit/chat-scene.ts';
import type { ChatScene } from '../../test/kit/chat-scene.ts';
import { createTellWeekRunner, createTellWeeksRunner } from './tell-week.ts';

const noon = new Date('2026-11-25T12:00:00Z');
const weekly: Route = { ...route, events: ['weekly-digest'] };
const findings = [{ id: 'f1', news: 'fresh', severity: 'note' }] as unknown as readonly ReportedFinding[];
const kept = { createdAt: '2026-11-20T12:00:00.000Z', findings, language: 'zh-CN' } as const;
const due: WeekTime = { day: 'wednesday', hour: 9, timeZone: 'UTC' };

async function openScene(chat: MemoryChat, routes = [weekly], review: object = kept): Promise<ChatScene> {
  const scene = await openChatScene([chat], { kept: review, routes });
  const to = { chat: chat.notifier.id, channel: 'C1' } as const;
  await scene.write({ kind: 'card-expected', change, to, code: 'c', at: noon });
  return scene;
}

/** Asks which channels are to be told now, as the hourly round does. */
async function ask(scene: ChatScene, weekTime: WeekTime | undefined = due) {
  const jobs = await scene.run(createTellWeeksRunner({ ...scene.parts, weekTime }), {});
  return jobs.map(({ payload }) => payload as JobPayloads['tell-week']);
}

async function tell(scene: ChatScene): Promise<void> {
  for (const payload of await ask(scene)) await scene.run(createTellWeekRunner(scene.parts), payload);
}

describe('a channel', () => {
  it('is told its week once, however often it is asked for', async () => {
    const chat = new MemoryChat('slack');
    await using scene = await openScene(chat);
    await tell(scene);
    await tell(scene);
    expect(chat.digests).toEqual([
      {
        ...{ name: '2026-W47:slack:C1', language: 'zh-CN', found: 1, fixed: 0, dismissed: 0 },
        ...{ from: '2026-11-18T09:00:00.000Z', to: '2026-11-25T09:00:00.000Z', openPlans: [] },
      },
    ]);
  });

  it('is told it in the hours after the set one, and never where that is set', async () => {
    await using scene = await openScene(new MemoryChat('slack'));
    const at = (day: WeekTime['day'], hour: number) => ask(scene, { ...due, day, hour });
    expect(await at('wednesday', 13)).toEqual([]);
    expect(await at('tuesday', 15)).toEqual([]);
    expect(await at('tuesday', 16)).toHaveLength(1);
    expect(await at('wednesday', 12)).toHaveLength(1);
    const jobs = await scene.run(createTellWeeksRunner({ ...scene.parts, weekTime: undefined }), {});
    expect(jobs).toEqual([]);
  });

  it('is told nothing where no route leads the week there, or nothing came', async () => {
    const chat = new MemoryChat('slack');
    for (const [routes, review] of [
      [[route], kept],
      [[{ ...weekly, to: { chat: 'slack', channel: 'C2' } as const }], kept],
      [[weekly], { ...kept, findings: [] }],
      [[weekly], { ...kept, createdAt: '2026-11-17T12:00:00.000Z' }],
    ] as const) {
      await using scene = await openScene(chat, [...routes], review);
      await tell(scene);
    }
    expect(chat.digests).toEqual([]);
  });

  it.each([
    ['slack', 'service-unavailable', 2],
    ['slack-webhook', 'service-unavailable', 1],
    ['slack-webhook', 'service-refused', 2],
  ] as const)('of %s that answers %s is sent its week %d times', async (id, code, times) => {
    const error = new AppError(code, { service: 'a chat', request: 'a message', why: 'so' });
    const chat = new MemoryChat(id);
    await using scene = await openScene(chat, [{ ...weekly, to: { chat: id, channel: 'C1' } }]);
    chat.answer = () => {
      throw error;
    };
    await expect(tell(scene)).rejects.toBe(error);
    chat.answer = () => 'gone';
    await tell(scene);
    expect(chat.digests).toHaveLength(times);
  });
});
