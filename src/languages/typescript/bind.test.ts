import { describe, expect, it } from '@jest/globals';
import { parseRepoPath } from '../../domain/ids.ts';
import { ancestorsOf, keyOf, parentOf, referenceOf } from './node.ts';
import { isReassigned, isWrittenInClosure, lookUp } from './scope.ts';
import type { Binding } from './scope.ts';
import { typescript } from './typescript.ts';
import type { TypeScriptTree } from './typescript.ts';

function treeOf(text: string, path = 'src/a.tsx'): TypeScriptTree {
  const result = typescript.parse(parseRepoPath(path), text);
  if (result.kind === 'broken') throw new Error(result.why);
  return result.file.tree;
}

/** `name access → kind@scope` for each reference in the order of the source. */
function uses(text: string): readonly string[] {
  return treeOf(text).references.map((reference) => {
    const { binding } = reference;
    const target = binding === undefined ? 'global' : `${binding.kind}@${binding.scope.kind}`;
    return `${reference.identifier.name} ${reference.access}${reference.isInitial ? '!' : ''} → ${target}`;
  });
}

function binding(text: string, name: string): Binding {
  const tree = treeOf(text);
  const found =
    tree.references.find((reference) => reference.identifier.name === name)?.binding ??
    lookUp(tree.rootScope, name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

describe('names are found where the language finds them', () => {
  it('in the nearest block', () => {
    expect(uses('import x from "x"; { let x = 1; f(x); } g(x);')).toEqual([
      'x write! → import@module',
      'x write! → let@block',
      'f read → global',
      'x read → let@block',
      'g read → global',
      'x read → import@module',
    ]);
  });

  it('hoisted out of blocks for var, and before their declaration for functions', () => {
    expect(uses('function f() { g(v); if (v) { var v = 1; } function g() {} }').slice(1, 4)).toEqual([
      'g read → function@function',
      'v read → var@function',
      'v read → var@function',
    ]);
  });

  it('around the node for computed keys, decorators and what a switch compares', () => {
    expect(uses('const o = (k) => ({ [k](k) { return k; } });').slice(1, 3)).toEqual([
      'k read → param@function',
      'k read → param@function',
    ]);
    const [outer, inner] = treeOf('const o = (k) => ({ [k](k) { return k; } });').references.slice(1);
    expect(outer?.binding).not.toBe(inner?.binding);
    expect(uses('switch (x) { case 1: let x = 2; }')[0]).toBe('x read → global');
  });

  it('before the name of a function expression for its parameters and variables', () => {
    expect(binding('(function f(f) { return f; });', 'f').kind).toBe('param');
    expect(binding('(function f() { var f = 1; return f; });', 'f').kind).toBe('var');
  });

  it('through assertions that are assigned to', () => {
    expect(uses('(x as any) = 1; y! += 2;')).toEqual(['x write → global', 'y update → global']);
  });

  it('for a function outside of its own body', () => {
    expect(binding('function f(f) { return f; }', 'f').kind).toBe('function');
    expect(isWrittenInClosure(binding('function f() {}', 'f'))).toBe(false);
  });

  it('through parameters with defaults and nested patterns', () => {
    expect(uses('const f = ({ a, b: [c = a] = [] }, ...rest) => [a, c, rest];')).toEqual([
      'f write! → const@script',
      'a read → param@function',
      'a read → param@function',
      'c read → param@function',
      'rest read → param@function',
    ]);
  });

  it('inside a named function expression or class expression', () => {
    expect(
      uses('const a = function b() { return b; }; const C = class D { m() { return D; } }; b; D;').filter(
        (use) => use.includes(' read'),
      ),
    ).toEqual([
      'b read → function-name@function',
      'D read → class@class',
      'b read → global',
      'D read → global',
    ]);
  });

  it('in loops, catch clauses and switch blocks', () => {
    expect(
      uses(
        'for (const x of xs) f(x); try {} catch ({ message }) { f(message); } switch (k) { case 1: let y = 2; f(y); } y;',
      ).filter((use) => /^(x|message|y) /.test(use)),
    ).toEqual([
      'x write! → const@block',
      'x read → const@block',
      'message write! → catch@catch',
      'message read → catch@catch',
      'y write! → let@block',
      'y read → let@block',
      'y read → global',
    ]);
  });

  it('as values only: property names, labels, types and imported names are no uses', () => {
    expect(
      uses(
        'type T = A; const o: T = { a: 1, b() {} }; l: for (;;) break l; o.c; interface I { d: E }',
      ).filter((use) => !use.startsWith('o ')),
    ).toEqual([]);
  });

  it('in JSX, where a capital letter or a dot makes a name of it', () => {
    expect(
      uses('import { A, b } from "x"; <A><b.C /><div title={b} /></A>;').filter((use) =>
        use.includes('read'),
      ),
    ).toEqual(['A read → import@module', 'b read → import@module', 'b read → import@module']);
  });

  it('in TypeScript declarations', () => {
    expect(
      uses(
        'enum E { A } namespace N { export const a = 1; f(a) } declare function g(): void; g(E, N); function h(this: X, a) { return a }',
      ),
    ).toEqual(
      expect.arrayContaining([
        'E read → enum@module',
        'N read → namespace@module',
        'a read → const@namespace',
        'g read → function@module',
        'a read → param@function',
      ]),
    );
  });
});

describe('access', () => {
  it('tells reading, writing and both', () => {
    expect(
      uses('let a; a = 1; a += 1; a++; [a] = b; ({ a, c: a } = b); for (a of b); delete a.b;').filter((use) =>
        use.startsWith('a '),
      ),
    ).toEqual([
      'a write → let@script',
      'a update → let@script',
      'a update → let@script',
      'a write → let@script',
      'a write → let@script',
      'a write → let@script',
      'a write → let@script',
      'a read → let@script',
    ]);
  });

  it('tells an initial value from a later one', () => {
    expect(isReassigned(binding('const a = 1; f(a);', 'a'))).toBe(false);
    expect(isReassigned(binding('let a; a = 1;', 'a'))).toBe(true);
    expect(isReassigned(binding('function f(a) { a.b = 1; }', 'a'))).toBe(false);
  });

  it('sees writes from inside other functions', () => {
    expect(isWrittenInClosure(binding('let a; f(() => { a = 1; });', 'a'))).toBe(true);
    expect(isWrittenInClosure(binding('let a; { a = 1; } f(() => a);', 'a'))).toBe(false);
  });
});

describe('exports', () => {
  it.each([
    'export const a = 1;',
    'const a = 1; export { a };',
    'const a = 1; export { a as b };',
    'const a = 1; export default a;',
    'export function a() {}',
    'export default class a {}',
  ])('%s', (text) => {
    expect(binding(text, 'a').exported).toBe(true);
  });

  it('is not what is merely imported or read', () => {
    expect(binding('import { a } from "x"; f(a);', 'a').exported).toBe(false);
    expect(binding('const a = 1; export { a } from "x";', 'a').exported).toBe(false);
  });

  it('is no top-level name of a CommonJS module', () => {
    const tree = treeOf('var a = require("b"); module.exports = { c: a };', 'a.js');
    expect(lookUp(tree.rootScope, 'a')?.exported).toBe(false);
  });

  it('is every top-level name of a script, which other scripts see', () => {
    const tree = treeOf('var a = 1; function b() { var c; }', 'a.js');
    expect(tree.rootScope.kind).toBe('script');
    expect(['a', 'b'].map((name) => lookUp(tree.rootScope, name)?.exported)).toEqual([true, true]);
  });
});

describe('eval and with', () => {
  it('make every scope around them dynamic', () => {
    const tree = treeOf('function f(a) { with (a) { b; } } function g(c) { return c; }', 'a.js');
    const [f, g] = tree.nodesOf('FunctionDeclaration').map((node) => tree.scopeOf(node).isDynamic);
    expect([f, g, tree.rootScope.isDynamic]).toEqual([true, false, true]);
  });

  it('make every scope inside `with` dynamic: a name there may be a property', () => {
    const tree = treeOf('with (a) { let b; (() => c)(); } with (a) (() => c)(); (() => c)();', 'a.js');
    const [block] = tree.nodesOf('BlockStatement').map((node) => tree.scopeOf(node).isDynamic);
    const arrows = tree.nodesOf('ArrowFunctionExpression').map((node) => tree.scopeOf(node).isDynamic);
    expect([block, ...arrows]).toEqual([true, true, true, false]);
  });
});

describe('the tree', () => {
  it('links every node to its parent and the property it stands in', () => {
    const tree = treeOf('f(a.b);');
    const [member] = tree.nodesOf('MemberExpression');
    if (member === undefined) throw new Error('no member');
    expect(keyOf(member)).toBe('arguments');
    expect(parentOf(member)?.type).toBe('CallExpression');
    expect([...ancestorsOf(member)].map((node) => node.type)).toEqual([
      'CallExpression',
      'ExpressionStatement',
      'Program',
      'File',
    ]);
    expect(referenceOf(member.object)?.access).toBe('read');
    expect(referenceOf(member.property)).toBeUndefined();
  });

  it('lists nodes of a kind in the order of the source', () => {
    expect(
      treeOf('a(b()); c();')
        .nodesOf('CallExpression')
        .map((node) => node.start),
    ).toEqual([0, 2, 8]);
  });
});
