import { describe, expect, it } from '@jest/globals';
import { problemsOfMessage } from '../../../test/kit/discord/limits.ts';
import type { JsonObject } from '../../../test/kit/forge-stand-in/json.ts';
import type { RepoPath } from '../../domain/ids.ts';
import { renderCard } from './render-card.ts';
import { card, finding, plan } from './test-kit/samples.ts';

describe('the message about a change', () => {
  it('says what was found, where, and how its plan stands', () => {
    const conflicts = ['src/b.ts' as RepoPath];
    const { embeds, components } = renderCard(card({ plan, conflicts, buttons: ['confirm', 'dismiss'] }));
    expect(embeds).toEqual([
      {
        ...{ url: 'https://forge.example/acme/shop/pull/7', title: 'Sell more shoes', color: 0xcf_22_2e },
        author: { name: 'acme/shop #7 by ann' },
        description: [
          '**❌ 1 error, 1 warning** · must not be merged like this · 1 with a verified fix',
          '🔴 `one` stands here twice.',
          '-# [`src/a.ts:4`](https://forge.example/acme/shop/blob/abcdef0/src/a.ts#L4) no\\-duplicate\\-key',
          '🟡 `two` stands here twice.',
          '-# [`src/a.ts:4`](https://forge.example/acme/shop/blob/abcdef0/src/a.ts#L4) no\\-duplicate\\-key',
        ].join('\n'),
        fields: [
          {
            name: 'Fixes',
            value: 'Fix plan `p1234abcd` with 1 fix waits for a maintainer; asked for by ann',
          },
          { name: 'Merging', value: 'In conflict with its target branch\\: `src/b.ts`' },
        ],
        footer: { text: 'Open-AutoGLM · abcdef0 · c0ffee' },
      },
    ]);
    expect(components).toMatchObject([
      { components: [{ label: 'Confirm fix' }] },
      {
        components: [
          {
            placeholder: 'Dismiss…',
            options: [{ label: 'src/a.ts:4 no-duplicate-key', value: 'one' }, { value: 'two' }],
          },
        ],
      },
    ]);
  });

  it('says so in Chinese, and without buttons when the change is over', () => {
    const { embeds, components } = renderCard(card({ language: 'zh-CN', state: 'merged', buttons: [] }));
    expect(embeds).toMatchObject([
      {
        author: { name: 'acme/shop #7，作者 ann' },
        description: expect.stringContaining('已合并'),
        fields: [],
      },
    ]);
    expect(components).toEqual([]);
  });

  it('says how many findings it leaves out, for whichever reason', () => {
    const findings = Array.from({ length: 30 }, (_, number) => finding(`f${number}`));
    const [few] = renderCard(card({ findings })).embeds;
    expect(few?.description?.split('\n').at(-1)).toBe('… 20 more');
    const long = findings.map((one) => ({ ...one, what: 'w'.repeat(1_000), rule: 'r'.repeat(200) }));
    const [fewer] = renderCard(card({ findings: long })).embeds;
    const shown = fewer?.description?.match(/🔴/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(2);
    expect(fewer?.description?.split('\n').at(-1)).toBe(`… ${30 - shown} more`);
  });

  it('is taken by Discord where everything in it is as long as it gets', () => {
    const long = '*'.repeat(5_000);
    const url = `https://forge.example/${'a'.repeat(500)}`;
    const findings = Array.from({ length: 100 }, (_, number) =>
      finding(`f${number}`, { what: long, rule: long, path: long as RepoPath, url }),
    );
    const largest = card({
      ...{ title: long, author: long, url, findings, offeredAt: url },
      plan: { ...plan, askedBy: long, decidedBy: long },
      conflicts: Array.from({ length: 100 }, () => long as RepoPath),
      buttons: ['show-plan', 'confirm', 'reject', 'dismiss', 'review'],
    });
    const body = JSON.parse(JSON.stringify(renderCard(largest))) as JsonObject;
    expect(problemsOfMessage(body)).toEqual([]);
    expect(JSON.stringify(body['embeds']).length).toBeGreaterThan(4_000);
  });
});
