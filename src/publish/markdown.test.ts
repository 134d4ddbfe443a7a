import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canBeFenced, clip, codeSpan, fenced, prose } from './markdown.ts';

const gap = '&#8203;';

describe('a sentence', () => {
  it.each([
    ['keeps its code', 'Call `f(a)` first.', 'Call `f(a)` first.'],
    ['mentions nobody', 'Ask @octocat or a@b.c', `Ask @${gap}octocat or a@${gap}b.c`],
    ['refers to nothing', 'See #12, GH-3 and !4', `See \\#${gap}12, GH-${gap}3 and !${gap}4`],
    ['refers to nothing of GitLab', '%1 ~bug &2 $3', `%${gap}1 \\~${gap}bug &amp;${gap}2 &#36;${gap}3`],
    ['links nothing', '[a](https://x.y) www.x.y', `\\[a\\](https:${gap}//x.y) www${gap}.x.y`],
    ['shows no picture', '![a](b)', '!\\[a\\](b)'],
    ['holds no HTML', '<img src=x> &lt;', '&lt;img src=x&gt; &amp;lt;'],
    ['holds no comment', '<!-- autoglm:1 -->', '&lt;!-- autoglm:1 --&gt;'],
    ['emphasises nothing', '*a* __b__ ~~c~~', '\\*a\\* \\_\\_b\\_\\_ \\~\\~&#8203;c\\~\\~'],
    ['is one line', 'a\n\n# b\r\n- c', 'a \\# b - c'],
    ['opens no code that does not end', 'a ` b', 'a \\` b'],
    ['commands nothing', '/approve', '\\/approve'],
    ['begins no list', '- a', '\\- a'],
    ['begins no numbered list', '1. a', '1\\. a'],
    ['begins no heading', '# a', '\\# a'],
    ['is not reordered', 'a\u202Eb', 'ab'],
    ['leaves other signs alone', "don't: 100% (a, b)!", "don't: 100% (a, b)!"],
    ['shows no secret', "`token = 'ghp_aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789'`", /ghp_\*+/],
  ])('%s', (_name, text, expected) => {
    if (typeof expected === 'string') expect(prose(text)).toBe(expected);
    else expect(prose(text)).toMatch(expected);
  });

  it.each([
    ['an address', 'https:` `//x.y', `https:${gap}//x.y`],
    ['an address without a scheme', 'www` `.x.y', `www${gap}.x.y`],
    ['a reference', '#` `12 GH-` `3 !` `4', `\\#${gap}12 GH-${gap}3 !${gap}4`],
    ['a command', '` ` /approve', `${gap} /approve`],
  ])('is not made %s by code that holds nothing', (_name, text, expected) => {
    expect(prose(text)).toBe(expected);
  });

  it('neutralises what a back-tick in quoted code lets out', () => {
    expect(prose('`a` @bob `b` is bad.')).toBe(`\`a\` @${gap}bob \`b\` is bad.`);
  });
});

describe('whatever is quoted', () => {
  const text = fc
    .array(
      fc.constantFrom(
        ...'`@#<>&*_[]()!|\\/~$-+. \n19ab'.split(''),
        'www.',
        'http://',
        'GH-',
        '<!-- autoglm:1 ',
      ),
      {
        maxLength: 30,
      },
    )
    .map((parts) => parts.join(''));

  it('acts neither in a sentence nor in code', () => {
    fc.assert(
      fc.property(text, (quoted) => {
        for (const shown of [prose(quoted), prose(`\`${quoted}\` is bad`), codeSpan(quoted)]) {
          expect(shown).not.toMatch(/\n|<!--/);
          const outsideCode = shown
            .replace(/\\[\\`]/g, '')
            .replace(/<code>[^<]*<\/code>/g, '')
            .replace(/&#?\w+;/g, '\u200B')
            .replace(/(?<!`)`(?!`).*?(?<!`)`(?!`)/g, '');
          expect(outsideCode).not.toMatch(/[<>`]|@\w|[#!]\d|:\/\/|www\.|GH-\d|(?<!\\)[*_[\]~|]/);
        }
      }),
      { numRuns: 1_000, seed: 1 },
    );
  });
});

describe('code in a line', () => {
  it.each([
    ['a-b.ts', '`a-b.ts`'],
    ['@bob <b> #1', '`@bob <b> #1`'],
    ['a`b', '<code>a&#96;b</code>'],
    ['a|b', '<code>a&#124;b</code>'],
    ['a\\|b', '<code>a&#92;&#124;b</code>'],
    ['<!-- x', '<code>&#60;&#33;&#45;&#45; x</code>'],
    ['a\nb', '`a b`'],
    [' ', ''],
  ])('%j', (code, expected) => {
    expect(codeSpan(code)).toBe(expected);
  });
});

describe('code in lines of its own', () => {
  it('is closed by nothing inside it', () => {
    expect(fenced('ts', 'a')).toBe('```ts\na\n```');
    expect(fenced('ts', 'a\n````\nb')).toBe('`````ts\na\n````\nb\n`````');
  });

  it.each([
    ['const a = 1;', true],
    ['a\n```\nb', true],
    ['/approve', true],
    ['a\n```\n/approve', false],
    ['<!-- autoglm:1 finding a b -->', false],
  ])('%j can be posted: %s', (code, expected) => {
    expect(canBeFenced(code)).toBe(expected);
  });
});

describe('the beginning of a text', () => {
  it('is as long as it may be, and cuts no sign in two', () => {
    expect([clip('abc', 3), clip('abcd', 3), clip('a😀c', 3)]).toEqual(['abc', 'ab…', 'a…']);
  });
});
