import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import type { Slowness } from './slowness.ts';
import { slownessOf } from './slowness.ts';

const exponential = [
  '^(a+)+$',
  '(a*)*b',
  '^(a|a)*$',
  '(x+x+)+y',
  '^(\\w+\\s?)*$',
  '(?:[a-z]+-?)+!',
  '^(?:\\s*,\\s*)*x',
  '^(?:a{1,50})+$',
  '^(?:a{2,}){2,}$',
  '^((?:\\\\.|[^\\\\])+)+"$',
  '^#?(\\w+=\\w+&?)*$',
  '^(.*)*$',
  '\\b(?:@?\\w+)+:',
  '^^(?:a?b?)*c',
  '^(?:(?:a|b|ab)(?:c|))*d',
];

const polynomial = [
  '^\\s*(.*?)\\s*$',
  '\\s+$',
  '^\\s+|\\s+$',
  'a.*b',
  '<[^>]*>',
  '^\\S+@\\S+\\.\\S+$',
  '^a*b?a*c',
  ' *, *',
  '\\s*\\|\\|\\s*',
  '.*[./\\\\]',
  '[\\r\\n]+$',
  '(\\s)+$',
  '\\s\\s*$',
  '\\([^)]*\\)',
  '\\{.*\\}',
  '(\\d+)milli(?:second)?s?',
  '^data:(.*?);(.*?)!$',
  '^([\\s\\S]*?)(\\/*)$',
  '^(.*?)(\\.[^./\\\\]*|)(?:[\\\\/]*)$',
  '^(.*?)\\/(.*?)([\\t ]*;.*)?$',
];

const cubic = ['^from\\s*(.+)\\s+to', '.*.*@x', '\\s+\\d*\\s+$', '^a*b?a*b?a*c', '(?:a*)(?:a*)b'];

/** With flags; what is found is replaced. */
const replaced = [
  ['^\\s*|\\s*$', 'g'],
  ['^[\\n ]+|[\\n ]+$', 'g'],
  ['[ \\t]*$', 'gm'],
  ['^[ \\t]+|[ \\t]+$', 'gm'],
  ['</.*?>', 'gi'],
] as const;

/** Enough for any pattern. */
const plenty = () => ({ left: 1_000_000 });

function slownessOfOrThrow(pattern: string, flags = ''): Slowness {
  const slowness = slownessOf(pattern, flags, plenty());
  if (slowness === undefined) throw new Error(`nothing found against ${pattern}`);
  return slowness;
}

/** Milliseconds: a match that is not slow takes a thousandth, one that is takes minutes. */
const patience = 60;

function expectBusy(pattern: string, text: string): void {
  const context = { pattern: new RegExp(pattern), text };
  expect(() => {
    runInNewContext('pattern.exec(text)', context, { timeout: patience });
  }).toThrow('Script execution timed out');
}

describe('the text that is shown keeps the engine busy', () => {
  it.each(exponential)('%s, where the ways double', (pattern) => {
    const { growth, attack } = slownessOfOrThrow(pattern);
    expect(growth).toBe('exponential');
    expectBusy(pattern, attack.prefix + attack.round.repeat(60) + attack.suffix);
  });

  it.each(polynomial)('%s, where the ways grow with the length', (pattern) => {
    const { growth, attack } = slownessOfOrThrow(pattern);
    expect(growth).toBe('polynomial');
    expectBusy(pattern, attack.prefix + attack.round.repeat(300_000) + attack.suffix);
  });

  it.each(cubic)('%s, where they grow with its third power', (pattern) => {
    const { isCubic, attack } = slownessOfOrThrow(pattern);
    expect(isCubic).toBe(true);
    expectBusy(pattern, attack.prefix + attack.round.repeat(5000) + attack.suffix);
  });

  it.each(replaced)('/%s/%s, when all is replaced', (pattern, flags) => {
    const { attack, isBySearch } = slownessOfOrThrow(pattern, flags);
    expect(isBySearch).toBe(true);
    const text = attack.prefix + attack.round.repeat(300_000) + attack.suffix;
    const context = { pattern: new RegExp(pattern, flags), text };
    expect(() => {
      runInNewContext('text.replace(pattern, "")', context, { timeout: patience });
    }).toThrow('Script execution timed out');
  });

  it('is not said to grow with the third power where the square is all', () => {
    for (const pattern of polynomial) expect(slownessOfOrThrow(pattern).isCubic).toBe(false);
  });
});

describe('nothing is said against a pattern', () => {
  it.each([
    ['with one way only', '^[a-z]+(?:-[a-z]+)*$'],
    ['without repetition', '^(?:a|b)c?$'],
    ['with a text in quotes', '^"(?:\\\\.|[^"\\\\])*"$'],
    ['that always matches', '^([\\s\\S]+)*$'],
    ['that matches with its first try', '^([^]*?)([^]*)$'],
    ['that goes round what it takes away', '^([^]*)(\\/*)$'],
    ['that matches before it repeats', '^(?:(?:a*)*)'],
    ['whose rounds are counted', '^(?:a{1,9}){1,9}$'],
    ['whose repetition hangs on a look around', '^(?:(?!-->).)*-->$'],
    ['that ends in the text of a group', '^(a)(?:b+)+\\1'],
    ['that only begins where it cannot go on', '\\([^()]*\\)'],
    ['with the same sign at both ends', '"[^"]*"'],
    ['that ends in its loop', '\\d+\\d+'],
    ['of two loops without an end', '\\s*\\s*'],
    ['that does not parse', '(a+)+['],
    ['longer than people write', `^(?:${'ab?'.repeat(400)})+$`],
    ['nested deeper than people write', `${'('.repeat(450)}a${')+'.repeat(450)}$`],
  ])('%s', (_what, pattern) => {
    expect(slownessOf(pattern, '', plenty())).toBeUndefined();
  });

  it('of which sets of sets or other modes are not followed', () => {
    expect(slownessOf('^([a-z]+)+$', 'v', plenty())).toBeUndefined();
    expect(slownessOf('^(?i:a+)+$', '', plenty())).toBeUndefined();
  });
});

describe('flags', () => {
  it('decide what letters are the same', () => {
    expect(slownessOf('^(?:[a-f]|[A-F])+h$', '', plenty())).toBeUndefined();
    expect(slownessOf('^(?:[a-f]|[A-F])+h$', 'i', plenty())?.growth).toBe('exponential');
  });

  it('decide whether a dot takes the end of a line', () => {
    expect(slownessOf('^(?:.|\\n)+h$', '', plenty())).toBeUndefined();
    expect(slownessOf('^(?:.|\\n)+h$', 's', plenty())?.growth).toBe('exponential');
  });

  it('decide whether a match is searched for', () => {
    expect(slownessOf('\\s+$', '', plenty())?.isBySearch).toBe(true);
    expect(slownessOf('\\s+$', 'y', plenty())).toBeUndefined();
  });
});

it('stops where the effort ends, and says nothing', () => {
  const effort = { left: 150 };
  expect(slownessOf(`^${'a*'.repeat(100)}$`, '', effort)).toBeUndefined();
  expect(effort.left).toBeLessThanOrEqual(0);
  expect(slownessOf('^(a+)+$', '', effort)).toBeUndefined();
});
