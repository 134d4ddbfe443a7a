import { describe, expect, it } from '@jest/globals';
import type { RepoPath } from '../../../domain/ids.ts';
import { typescript } from '../../../languages/typescript/typescript.ts';
import { promiseCallOf } from './promise-call.ts';

/** Is the expression of the last statement known to be a promise? */
function isPromise(source: string): boolean {
  const parsed = typescript.parse('src/f.ts' as RepoPath, source);
  if (parsed.kind === 'broken') throw new Error(parsed.why);
  const last = parsed.file.tree.file.program.body.at(-1);
  if (last?.type !== 'ExpressionStatement') throw new Error('no expression');
  return promiseCallOf(last.expression) !== undefined;
}

describe('promiseCallOf', () => {
  it.each([
    'async function f() {} f();',
    'const f = async () => {}; f?.();',
    'const f = function (): Promise<void> { return g(); }; f();',
    'function f(a: string): void; async function f() {} f();',
    'const f = () => fetch("/a").then(g); f();',
    'function f() { if (x) return fetch(x); return new Promise(g); } f();',
    'import { useCallback } from "react"; const f = useCallback(async () => {}, []); f();',
    'class A { static async f() {} } A.f();',
    'class A { f = async () => {} } new A().f();',
    'const a = { async f() {} }; a.f();',
    'fetch("/a").then(f).catch(g);',
    'new Promise(f);',
    'import fs from "node:fs"; fs.promises.rm("a");',
    'const { rm: remove } = require("fs/promises"); remove("a");',
    'import { once } from "events"; once(a, "b");',
  ])('knows %s', (source) => {
    expect(isPromise(source)).toBe(true);
  });

  it.each([
    'async function* f() {} f();',
    'let f = async () => {}; f = g; f();',
    'async function f() {} function f() {} f();',
    'function f() { if (x) return fetch(x); } f();',
    'function f() { return x ? fetch(x) : 1; } f();',
    'const a = { async f() {} }; a.f = g; a.f();',
    'const a = { async f() {}, ...b }; a.f();',
    'class A { get f() { return g; } async f() {} } new A().f();',
    'class A { async f() {} } A.f();',
    'import { watch } from "fs/promises"; watch("a");',
    'function fetch() {} fetch();',
    'f().then(g);',
    'f();',
  ])('does not know %s', (source) => {
    expect(isPromise(source)).toBe(false);
  });
});
