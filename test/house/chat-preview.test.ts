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
  const { html } = pageOf(sampleCards);

  it('shows each step of a change as its message shows it', () => {
    const text = textOf(html);
    expect(text.split('Keep the cart when a payment fails')).toHaveLength(sampleCards.length + 1);
    expect(text).toContain('2 errors, 1 warning · must not be merged like this · 2 with a verified fix');
    expect(text).toContain('Fix plan p3f9a1c2 with 2 fixes waits for a maintainer; asked for by ann');
    expect(text).toContain('confirmed by mia, is carried out: 2 fixes https://github.com/acme/shop/pull/8');
    expect(text).toContain('🏁 Merged');
    expect(text).toContain('Show plan Confirm fix Reject');
  });

  it('needs nothing from elsewhere', () => {
    expect(html).not.toMatch(/<(?:script|img|link|iframe)|url\(|@import/);
  });

  it('shows words of outsiders as words', () => {
    const title = '<script>alert(1)</script>';
    const [card] = sampleCards;
    const cards = card === undefined ? [] : [{ ...card, title }];
    expect(pageOf(cards).html).not.toContain('<script>');
  });
});
