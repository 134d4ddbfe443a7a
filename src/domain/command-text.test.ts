import { describe, expect, it } from '@jest/globals';
import { mayHoldCommand, parseCommands } from './command-text.ts';

const read = (text: string): readonly string[] =>
  parseCommands(text, 'Open-AutoGLM').map(({ name, argument }) => `${name}(${argument})`);

describe('a command', () => {
  it.each([
    ['/autoglm review', 'review()'],
    ['  /autoglm   Dismiss  3f2a91c   it is   meant', 'dismiss(3f2a91c it is meant)'],
    ['/AutoGLM help fix', 'help(fix)'],
    ['/autoglm', '()'],
    ['@open-autoglm explain 3f2a91c', 'explain(3f2a91c)'],
    ['@open-autoglm[bot]: pause', 'pause()'],
    ['Thanks!\r\n/autoglm resume\r\nBye', 'resume()'],
    ['> quoted\n\n/autoglm config', 'config()'],
    ['<!-- note --> \n/autoglm config', 'config()'],
    ['```html\n<!--\n```\n/autoglm config', 'config()'],
    ['a <!-- b\nc --> d\n/autoglm config', 'config()'],
    ['``` code in a line ```\n/autoglm config', 'config()'],
  ])('is read from %j', (text, command) => {
    expect(read(text)).toEqual([command]);
    expect(mayHoldCommand(text)).toBe(true);
  });

  it('may be one of several in a comment, up to ten', () => {
    expect(read('/autoglm fix a\nand\n/autoglm fix b')).toEqual(['fix(a)', 'fix(b)']);
    expect(read('/autoglm help\n'.repeat(12))).toHaveLength(10);
  });

  it.each([
    ['a word before it', 'please /autoglm review'],
    ['another word', '/autoglmreview'],
    ['somebody else', '@open-autoglm-2 review'],
    ['a list', '- /autoglm review'],
    ['a quotation', '> /autoglm review\n >/autoglm review'],
    ['a fence', '```\n/autoglm review\n```'],
    ['a fence that holds a shorter one', '~~~~ts\n~~~\n/autoglm review\n~~~~'],
    ['a fence that is never closed', '```sh\n/autoglm review'],
    ['indented code', '    /autoglm review\n\t/autoglm review'],
    ['preformatted text', '<pre>\n/autoglm review\n</pre>'],
    ['a comment', '<!--\n/autoglm review\n-->'],
    ['the line behind a comment', '<!-- a\n-->/autoglm review'],
    ['a comment that is never closed', 'a <!-- b\n/autoglm review'],
    ['nothing', ''],
  ])('is not heard in %s', (_what, text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['tildes', `${'~'.repeat(60_000)}\rx`],
    ['back-ticks', `${'`'.repeat(60_000)}\rx`],
    ['comments', `${'<!--'.repeat(30_000)}\u2028x`],
  ])('is looked for in no time in many %s', (_what, text) => {
    const began = performance.now();
    expect(read(`${text}\n/autoglm review`)).toEqual([]);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

describe('a text without one', () => {
  it('need not be looked into', () => {
    expect(mayHoldCommand('I like it, see /autoglm and @somebody')).toBe(false);
  });
});
