import { describe, expect, it } from '@jest/globals';
import { parseRepoPath } from '../../../domain/ids.ts';
import { typescript } from '../../../languages/typescript/typescript.ts';
import { expressionKey } from './expression-key.ts';

function keyOf(text: string): string | undefined {
  const parsed = typescript.parse(parseRepoPath('a.ts'), `(${text});`);
  if (parsed.kind === 'broken') throw new Error(parsed.why);
  const [statement] = parsed.file.tree.nodesOf('ExpressionStatement');
  if (statement === undefined) throw new Error(`no expression: ${text}`);
  return expressionKey(statement.expression);
}

describe('the key of an expression', () => {
  it.each([
    ["'a'", '"a"'],
    ["'a'", '`a`'],
    ['0x10', '16'],
    ['1_000n', '1000n'],
    ['a.b', "a['b']"],
    ['a as string', 'a!'],
    ['a.b + (c)', 'a . b+c'],
    ['list.includes(x)', 'list.includes( x )'],
    ['`${a}-x`', '`${a}-x`'],
    ["type.indexOf('a/') === 0", 'type.indexOf("a/")===0'],
    ['/^a/i.test(b)', '/^a/i.test( b )'],
    ['a.slice(0, 1).toLowerCase()', 'a.slice(0,1).toLowerCase()'],
  ])('is the same for %s and %s', (one, other) => {
    expect(keyOf(one)).toBeDefined();
    expect(keyOf(one)).toBe(keyOf(other));
  });

  it.each([
    ["'1'", '1'],
    ['1n', '1'],
    ['a.b', 'a[b]'],
    ['a?.b', 'a.b'],
    ['this.a', 'a'],
    ['a - b', 'b - a'],
    ['a - (b - c)', 'a - b - c'],
    ["'null'", 'null'],
    ['isA(x)', 'isA(y)'],
    ["a.indexOf('b')", "a.lastIndexOf('b')"],
    ['/a/.test(b)', '/a/i.test(b)'],
    ['`${a}b`', '`a${b}`'],
  ])('differs between %s and %s', (one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  it.each([
    'a()',
    'a++',
    'a = b',
    'await a',
    'iterator.hasNext()',
    'stack.isEmpty()',
    'delete a.b',
    '{}',
    'a[b()]',
    '/a/g.test(b)',
    're.test(b)',
    'slice(0, 1)',
    "stream.match('a')",
  ])('is unknown for %s, which may give something else next time', (text) => {
    expect(keyOf(text)).toBeUndefined();
  });
});
