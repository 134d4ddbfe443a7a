import { describe, expect, it } from '@jest/globals';
import { parseRepoPath } from '../../../domain/ids.ts';
import { typescript } from '../../../languages/typescript/typescript.ts';
import { nullSuspects } from './null-suspects.ts';

function isSuspect(text: string): boolean {
  const result = typescript.parse(parseRepoPath('src/a.ts'), text);
  if (result.kind !== 'parsed') throw new Error(result.why);
  return nullSuspects(result.file.tree).size > 0;
}

describe('a function is looked at more closely', () => {
  it.each([
    ['a name is tested and used afterwards all the same', 'function f(a) { if (a) g(); a.b(); }'],
    ['the test is upside down', 'function f(a) { if (!a) a.b(); }'],
    ['one of two is enough', 'function f(a, c) { if (a || c) a.b(); }'],
    [
      'a use before the test comes after it in the next turn',
      'function f(a) { for (;;) { a.b(); if (!a) g(); } }',
    ],
    ['the branch that gives it no value goes on', 'function f(a) { if (!a) { a = null; } a.b(); }'],
    [
      'it is given null where the test has shown that it is there',
      'function f(a) { if (a) { a = null; a.b(); } }',
    ],
    [
      'what leaves early ends in the handler',
      'function f(a) { try { return a ? 1 : g(); } catch { a.b(); } }',
    ],
    ['the end of a loop says that it is not there', 'function f(a) { while (a) { a = a.next; } a.b(); }'],
    ['a member is tested by `?.`', 'function f() { this.a?.b(); this.a.c(); }'],
    ['what was read of it replaces something else', 'function f(a, c) { c = a || {}; a.b(); }'],
    ['it is only declared', 'function f() { let a; if (g()) a = h(); a.b(); }'],
    ['`typeof` says that it is not there', "function f(a) { if (typeof a === 'undefined') a.b(); }"],
    ['it is set and tested afterwards', 'function f(a) { if (a) { a = g(); if (!a) h(); a.b(); } }'],
    ['it is set on one of two ways', 'function f() { let a; if (g()) { a = h(); } a.b(); }'],
    [
      'a loop goes on where it is missing',
      'function f(a) { for (;;) { a.b(); if (c) { i(a ? 1 : 2); if (d) continue; throw e; } } }',
    ],
    [
      'it is set on both ways, and a test within reckons with null',
      'function f(c) { let a; if (c) { a = g(c); if (a !== null) h(a); } else { a = {}; } a.b(); }',
    ],
    [
      'it is set on both ways, and null in the next turn',
      'function f() { let a; for (;;) { if (c) { a = g(); } else { a = h(); } a.b(); a = null; if (d) a.c(); } }',
    ],
    [
      'it is set on one way and the other goes on',
      'function f() { let a; if (c) { a = g(); } else { h(); } a.b(); }',
    ],
    ['it is given null after it was set', 'function f() { let a; a = g(); a = null; a.b(); }'],
  ])('where %s', (_why, text) => {
    expect(isSuspect(text)).toBe(true);
  });
});

describe('a function is not looked at', () => {
  it.each([
    ['the name is used before the test only', 'function f(a) { a.b(); if (!a) g(); }'],
    ['the test keeps the use', 'function f(a) { if (a && c) a.b(); }'],
    ['another test keeps the use', 'function f(a) { if (a) g(); if (a) a.b(); }'],
    ['`typeof` keeps the use', "function f() { if (typeof a !== 'undefined') a.b(); }"],
    ['the code leaves where it is missing', 'function f(a) { if (!a) return; a.b(); }'],
    ['it gets a value where it is missing', 'function f(a) { if (!a) { a = g(); } a.b(); }'],
    ['the test replaces it', 'function f(a) { a = a || {}; a.b(); }'],
    ['nothing comes after the test', 'function f(a) { if (c) { return a ? 1 : 2; } a.b(); }'],
    ['the test is in the other branch', 'function f(a) { if (c) { a && g(); } else { a.b(); } }'],
    ['the last operand is no test', 'function f(a, c) { c(d && a); a.b(); }'],
    ['another member of that name is tested', 'function f(a, c) { if (a.d) g(); c.d.b(); }'],
    ['the loop goes on while it is there', 'function f(a) { while (a) { a = a.next(); } }'],
    ['it is set right before', 'function f() { let a; for (;;) { a = g(); a.b(); } }'],
    [
      'it is set on both ways',
      'function f() { let a; if (c) { a = g(); } else if (d) { a = h(); } else { throw e; } a.b(); }',
    ],
    ['it is set, or the handler leaves', 'function f() { let a; try { a = g(); } catch { return; } a.b(); }'],
    ['it is set within a call', 'function f(a) { if (!a) { g.set(c, (a = h())); } a.b(); }'],
    ['its kind is only kept', 'function f(a) { const b = typeof a; g(b); a.b(); }'],
    ['`this` is tested', 'function f() { const a = this && this.c; return this.d; }'],
    [
      'it is replaced where it is used first',
      'function f(a) { for (const b in a || (a = {})) a.b(b); a.c(); }',
    ],
    ['its kind is only told', 'function f(a) { g(`${typeof a}` + typeof a); a.b(); }'],
    [
      'a loop is left where it is missing',
      'function f(c) { let a; for (;;) { a = g(c); if (!h(a)) { i(a ? 1 : 2); throw e; } a.b(); } }',
    ],
    ['a test within the test changes nothing', 'function f(a) { if (a) { if (c && !a) h(); a.b(); } }'],
  ])('where %s', (_why, text) => {
    expect(isSuspect(text)).toBe(false);
  });
});

describe('a call that may give nothing', () => {
  it.each([
    ['is opened at once', 'function f(a) { return find(a).b; }', true],
    ['is opened behind a default', 'function f(a) { return (a && find(a)).b; }', true],
    ['is taken apart', 'function f(a) { const { b } = find(a); return b; }', true],
    ['is given a name that is opened', 'function f(a) { const b = find(a); return b.c; }', true],
    ['is set and opened in one', 'function f(a) { let b; g((b = find(a)), b.c); }', true],
    ['is only tested', 'function f(a) { if (find(a)) g(); }', false],
    ['is handed on', 'function f(a) { g(find(a)); return find(a); }', false],
    ['is given a name that is tested first', 'function f(a) { const b = find(a); if (b) b.c(); }', false],
  ])('that %s', (_why, text, isLookedAt) => {
    const result = typescript.parse(parseRepoPath('src/a.ts'), text);
    if (result.kind !== 'parsed') throw new Error(result.why);
    const { tree } = result.file;
    const results = tree
      .nodesOf('CallExpression')
      .filter(({ callee }) => callee.type === 'Identifier' && callee.name === 'find');
    expect(nullSuspects(tree, results).size > 0).toBe(isLookedAt);
  });
});
