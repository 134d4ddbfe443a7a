import { describe, expect, it } from '@jest/globals';
import { discordPage } from '../../scripts/preview/discord-page.ts';
import { sampleCards } from '../../scripts/preview/sample-cards.ts';
import { slackPage } from '../../scripts/preview/slack-page.ts';

/** What a reader sees of a page. */
function textOf(html: string): string {
  return html
    .replace(/^[^]*<body>|<[^>]+>/g, ' ')
    .replaceAll('\u200B', '')
    .replace(/\s+/g, ' ');
}

describe.each([slackPage, discordPage])('the preview of a chat (%p)', (pageOf) => {
  const cards = sampleCards('en');
  const { html } = pageOf(cards, 'en');

  it('shows each step of a change as its message shows it', () => {
    const text = textOf(html);
    expect(text.split('Keep the cart when a payment fails')).toHaveLength(cards.length + 1);
    expect(text).toContain('2 errors, 1 warning · must not be merged like this · 2 with a verified fix');
    expect(text).toContain('Fix plan p3f9a1c2 with 2 fixes waits for a maintainer; asked for by ann');
    expect(text).toContain('confirmed by mia, is carried out: 2 fixes https://github.com/acme/shop/pull/8');
    expect(text).toMatch(/⏳ Reviewing 9be4a1d ; before: 2 errors, 1 warning/);
    expect(text).toContain('🏁 Merged');
    expect(text).toContain('Show plan Confirm fix Reject');
  });

  it('shows them in the other language, too', () => {
    const { file, html: chinese } = pageOf(sampleCards('zh-CN'), 'zh-CN');
    expect(file).toContain('zh-CN');
    const text = textOf(chinese);
    expect(text).toContain('支付失败时保留购物车');
    expect(text).toContain('查看计划 确认修复 拒绝');
    expect(text).not.toMatch(/errors?\b|Fix plan|Review|waits|Merged/);
  });

  it('needs nothing from elsewhere', () => {
    expect(html).not.toMatch(/<(?:script|img|link|iframe)|url\(|@import/);
  });

  it('shows words of outsiders as words', () => {
    const title = '<script>alert(1)</script>';
    const [card] = cards;
    const hostile = card === undefined ? [] : [{ ...card, title }];
    expect(pageOf(hostile, 'en').html).not.toContain('<script>');
  });
});
