import { describe, expect, it } from '@jest/globals';
import { parseRepoPath } from '../../domain/ids.ts';
import { parseSyntax } from './parse.ts';

function parse(path: string, text: string) {
  return parseSyntax(parseRepoPath(path), text);
}

function kindsOf(path: string, text: string): readonly string[] {
  const result = parse(path, text);
  if (result.kind === 'broken') throw new Error(`line ${result.line}: ${result.why}`);
  return result.file.program.body.map((statement) => statement.type);
}

describe('every kind of file is read', () => {
  it.each([
    ['a.js', 'export const a = <p>{1}</p>;'],
    ['a.js', 'return require("x");'],
    ['a.js', 'with (a) { b = 010; }'],
    ['a.jsx', 'const a = <><b.c d={1} /></>;'],
    ['a.mjs', 'const a = await import("b"); export { a };'],
    ['a.cjs', 'if (a) return; module.exports = 1;'],
    [
      'a.ts',
      'const a = <T,>(b: T) => b; const c = <string>d; enum E { A } abstract class F<T> { declare x: T }',
    ],
    ['a.ts', 'let v = f<string>("x"); v satisfies unknown; using w = open();'],
    ['a.tsx', 'const a = <T,>(b: T) => <p>{b as unknown as string}</p>;'],
    ['a.mts', 'import type { A } from "./a.mjs"; export type { A };'],
    ['a.cts', 'import fs = require("fs"); export = fs;'],
    ['a.d.ts', 'declare module "x" { export function f(): void; const a: number }'],
    ['a.js', '// @flow\ntype A = {| x: number |};\nconst a = f<string>(x);\n(a: any);'],
    ['a.js', 'type A = { x: number };\nfunction f(a: A) {}'],
    ['a.js', '#!/usr/bin/env node\n"use strict";\nrun();'],
    ['a.ts', '\uFEFFconst a = 1;'],
  ])('%s: %s', (path, text) => {
    expect(kindsOf(path, text).length).toBeGreaterThan(0);
  });
});

describe('decorators', () => {
  it('are read on parameters, as Nest and Angular write them', () => {
    expect(kindsOf('a.ts', 'class A { constructor(@Inject(B) private readonly b: B) {} }')).toEqual([
      'ClassDeclaration',
    ]);
  });

  it('are read between export and class, as the standard has them', () => {
    expect(kindsOf('a.ts', 'export @d class A { @e accessor x = 1; }')).toEqual(['ExportNamedDeclaration']);
  });
});

describe('an error that can be recovered from does not make a file unparsable', () => {
  it.each([
    ['a declaration twice', 'a.ts', 'let a = 1; let a = 2;'],
    ['await outside of an async function', 'a.js', 'function f() { await g(); }'],
    ['a private name that is not declared', 'a.js', 'class A { m() { return this.#b; } }'],
    ['an export of nothing', 'a.ts', 'export { missing };'],
  ])('%s', (_what, path, text) => {
    expect(parse(path, text).kind).toBe('parsed');
  });
});

describe('a file that is no program is broken, with its line', () => {
  it.each([
    ['a missing brace', 'a.ts', 'const a = 1;\nfunction f() {\n  g();\n', 4],
    [
      'conflict markers',
      'a.ts',
      'const a = 1;\n<<<<<<< HEAD\nconst b = 1;\n=======\nconst b = 2;\n>>>>>>> x\n',
      2,
    ],
    ['a hole among arguments', 'a.ts', 'f();\ng(a,,b);\n', 2],
    ['a hole among parameters', 'a.ts', 'const f = async (a,,, b) => a;', 1],
    ['two expressions in a row', 'a.js', '// @flow\nf();\nreturn (x: any) as Props;', 3],
    ['a component of Flow', 'a.js', '/* @flow */\ncomponent Button(label: string) {\n  return label;\n}', 2],
    ['a text cut off', 'a.js', 'const a = "b', 1],
    ['another language', 'a.js', 'def f():\n  pass\n', 1],
    ['TypeScript in a JavaScript file', 'a.js', 'f();\nabstract class C { private x!: string }', 2],
  ])('%s', (_what, path, text, line) => {
    const result = parse(path, text);
    expect(result).toMatchObject({ kind: 'broken', line });
    expect(result.kind === 'broken' && result.why).not.toMatch(/\(\d+:\d+\)/);
  });

  it('counts lines as git does, not as JavaScript does', () => {
    expect(parse('a.js', '/* \u2028\r\u2029 */\n"ok";\nconst ;')).toMatchObject({ kind: 'broken', line: 3 });
  });
});

describe('the search for a Flow pragma', () => {
  it.each([
    ['a row of slashes', '/'.repeat(1_900)],
    ['many line comments', '//\n'.repeat(600)],
    ['stars', `/*${'*'.repeat(1_900)}`],
    ['many block comments', '/**/'.repeat(450)],
  ])('does not hang on %s', (_name, header) => {
    const start = performance.now();
    parse('a.js', `${header}\nconst a = 1;`);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
