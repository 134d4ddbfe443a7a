import { describe, expect, it } from '@jest/globals';
import type { FileOutline } from '../../domain/file-outline.ts';
import { parseRepoPath } from '../../domain/ids.ts';
import { typescript } from './typescript.ts';

function outline(text: string): FileOutline | undefined {
  const parsed = typescript.parse(parseRepoPath('a.ts'), text);
  if (parsed.kind === 'broken') throw new Error(parsed.why);
  return typescript.outline?.(parsed.file);
}

describe('a function that a file exports', () => {
  it.each([
    ['function a() { if (b) return null; return c; }', true],
    ['function a() { if (b) return; return c; }', true],
    ['const a = (x) => (x ? c : undefined);', true],
    ['const a = async (x) => c.get(x) ?? null;', true],
    ['function a() { return c; }', false],
    ['function a() { if (b) return; c(); }', false],
    ['function a() { return c.map(() => { if (d) return null; return 1; }); }', false],
    ['const a = (x) => x && c;', false],
  ])('gives nothing at times: %s %s', (text, expected) => {
    expect(outline(`export ${text}`)?.exports['a']?.givesNull === true).toBe(expected);
  });
});

describe('a function whose calls never come back', () => {
  it.each([
    ['function a(b) { throw new Error(b); }', true],
    ['function a(b): never { return stop(b); }', true],
    ['async function a(b): Promise<never> { await stop(b); }', true],
    ['const a = (b) => { console.error(b); process.exit(1); };', true],
    ['function a(b) { b.forEach(() => { return 1; }); throw new Error(b); }', true],
    ['function a(b) { if (b) return; throw new Error(b); }', false],
    ['function a(b) { if (b) throw new Error(b); }', false],
    ['const a = (b) => b;', false],
    ['function a(b) { other.exit(b); }', false],
  ])('is known to be one: %s %s', (text, expected) => {
    expect(outline(`export ${text}`)?.exports['a']?.neverReturns === true).toBe(expected);
  });
});

describe('the promise that a function gives', () => {
  it.each([
    ['async function a() { await b(); }', true, undefined],
    ['async function a() { try { await b(); } catch (error) { log(error); } }', true, true],
    ['async function a() { try { await b(); } catch (error) { throw error; } }', true, undefined],
    ['async function a() { try { await b(); } finally { c(); } }', true, undefined],
    ['async function a() { await b().catch(log); }', true, true],
    ['async function a() { return b(); }', true, undefined],
    ['async function a() { return [b()]; }', true, true],
    ['function a() { return new Promise((resolve) => b(resolve)); }', true, true],
    ['function a() { return new Promise((resolve, reject) => b(resolve, reject)); }', true, undefined],
    ['const a = () => Promise.all([b(), c()]).then(d);', true, undefined],
    ['const a = () => Promise.all([b(), c()]).catch(log);', true, true],
    ['function a() { if (b) return; return new Promise(c); }', false, undefined],
    ['function a() { if (b) return new Promise(c); }', false, undefined],
    ['function a(Promise) { return new Promise(c); }', false, undefined],
    ['function a() { return b(); }', false, undefined],
  ])('%s', (text, isAsync, handlesErrors) => {
    const facts = outline(`export ${text}`)?.exports['a'];
    expect([facts?.isAsync, facts?.handlesErrors]).toEqual([isAsync, handlesErrors]);
  });
});

describe('a function that throws on what it is given', () => {
  it.each([
    ['function a(x) { return JSON.parse(x); }', [0]],
    ['function a(x, y = "") { return [x, decodeURIComponent(y)]; }', [1]],
    ['const a = (x, y) => new URL(x, y).href;', [0, 1]],
    ['function a(this: B, x: string) { return BigInt(x); }', [0]],
    ['function a(x) { if (!x.startsWith("b")) throw new Error(x); return x; }', [0]],
    ['function a(x) { if (b(x)) { log(x); throw new Error(x); } return x; }', [0]],
    ['function a(x) { return b(1, x); }\nfunction b(y, z) { return JSON.parse(z); }', [0]],
    ['function a(x) { try { b(); } finally { c(JSON.parse(x)); } }', [0]],
    ['function a(x) { try { return JSON.parse(x); } finally { c(); } }', [0]],
    ['function a(x) { try { return JSON.parse(x); } catch { return null; } }', undefined],
    ['function a(x) { if (typeof x !== "string") throw new TypeError(x); return x; }', undefined],
    ['function a(x) { if (!(x instanceof B)) throw new TypeError(x); return x; }', undefined],
    ['function a(x) { if (x) return; throw new Error(b); }', undefined],
    ['function a(x) { return URL.canParse(x) ? new URL(x) : null; }', undefined],
    ['function a(x) { return /^\\d+$/.test(x) ? BigInt(x) : 0n; }', undefined],
    ['async function a(x) { return JSON.parse(x); }', undefined],
    ['function a(x) { return () => JSON.parse(x); }', undefined],
    ['function a(x) { x = b; return JSON.parse(x); }', undefined],
    ['function a(x) { return a(x); }', undefined],
    ['function a(x, JSON) { return JSON.parse(x); }', undefined],
  ])('%s', (text, throwsOn) => {
    expect(outline(`export ${text}`)?.exports['a']?.throwsOn).toEqual(throwsOn);
  });
});

describe('a function that gives nothing for reasons of its own', () => {
  it.each([
    ['function a(x) { try { return read(x); } catch { return null; } }', 'failure'],
    ['function a(x) { const y = table.get(x); if (!y) return null; return y; }', 'absence'],
    ['async function a(x) { const y = await findOne(x); return y === undefined ? null : y; }', 'absence'],
    ['function a(x) { for (const y of all) if (y.id === x) return y; return null; }', 'absence'],
    ['function a(x) { for (const y of all) { if (y.id === x) return y; } }', 'absence'],
    [
      'function a(x) { let y; for (const z of all) if (z.id === x) y = z; if (y == null) return; return y; }',
      'absence',
    ],
    ['function a(x) { if (fs.existsSync(x)) return load(x); return null; }', 'absence'],
    ['function a(name) { const y = table[name]; return y || null; }', 'absence'],
    ['const a = (x) => all.find((y) => y.id === x);', 'absence'],
    ['const a = (x) => cache.get(x) ?? null;', 'absence'],
    ['function a(x): Y | null { return cache.get(x) ?? null; }', 'absence'],
    ['async function a(x): Promise<Y | undefined> { return cache.get(x) ?? undefined; }', 'absence'],
    ['function a(x): Y { return cache.get(x) ?? null; }', undefined],
    ['function a(x): Promise<Y> { return cache.get(x) ?? null; }', undefined],
    ['function a(x) { if (!x) return null; return b(x); }', undefined],
    ['function a(x) { if (!x.get(1)) return null; return x.get(1); }', undefined],
    ['function a(x) { const m = /b/.exec(x); if (!m) return null; return m; }', undefined],
    ['function a(x) { if (!this.isOpen) return null; return this.b; }', undefined],
    ['function a(x) { switch (x) { case 1: return b; default: return null; } }', undefined],
    ['function a(x) { for (;;) { const y = take(x); if (y) return y; } }', undefined],
    ['function a(x) { try { read(x); return true; } catch { return null; } }', undefined],
    ['function a(x) { try { read(x); } catch { return null; } return null; }', undefined],
    [
      'function a(x) { return all.map(() => { try { return read(x); } catch { return null; } }); }',
      undefined,
    ],
    ['function* a(x) { try { return read(x); } catch { return null; } }', undefined],
  ])('%s', (text, reason) => {
    expect(outline(`export ${text}`)?.exports['a']?.nullReason).toBe(reason);
  });

  it.each([
    ['/** @returns {Y|null} */\nexport function a(x) { return cache.get(x) ?? null; }', true],
    ['export function a(x) { return cache.get(x) ?? null; }\nconst b = a(1);\nif (b) use(b.c);', true],
    ['export function a(x) { return cache.get(x) ?? null; }\nif (a(1) && a(1).b) use(a(1).b);', undefined],
    ['/** @returns {Y} */\nexport function a(x) { return cache.get(x) ?? null; }', undefined],
    [
      '/** @returns {Y|null} */\nconst b = 1;\nexport function a(x) { return cache.get(x) ?? null; }',
      undefined,
    ],
  ])('is known for that in its own file: %s', (text, isDoubted) => {
    expect(outline(text)?.exports['a']?.isDoubted).toBe(isDoubted);
  });
});

describe('an object that a file exports', () => {
  it.each([
    ["const a = { b: 1, 'c-d': 2, e() {} };", ['b', 'c-d', 'e']],
    ['enum a { B, C }', ['B', 'C']],
    ['const a = { b: 1 } as const;\nuse(a.b); a.b.push(1);', ['b']],
    ['const a = { b: 1 };\na.c = 2;', undefined],
    ['const a = { b: 1 };\nfill(a);', undefined],
    ['const a = { b: 1 };\ndelete a.b;', undefined],
    ['const a = { b: 1, ...c };', undefined],
    ['const a = { [b]: 1 };', undefined],
    ['let a = { b: 1 };', undefined],
  ])('has these fields: %s', (text, fields) => {
    expect(outline(`export ${text}`)?.fields?.['a']).toEqual(fields);
  });
});

describe('what a file exports', () => {
  it.each([
    ['export function a(x: number) {}', { a: { isAsync: false, required: 1 } }],
    ['export const a = async (x: number, y?: number) => x;', { a: { isAsync: true, required: 1 } }],
    ['async function a() {}\nexport { a as b };', { b: { isAsync: true, required: 0 } }],
    ['export default async function () {}', { default: { isAsync: true, required: 0 } }],
    ['const a = (x: number) => x;\nexport default a;', { default: { isAsync: false, required: 1 } }],
    ['export const { a, b: [c] } = load();', { a: null, c: null }],
    [
      'export class A {}\nexport interface B {}\nexport type C = A;\nexport enum D {}',
      { A: null, B: null, C: null, D: null },
    ],
    ['export async function* a() {}', { a: null }],
    ['export let a = async () => {};\na = other;', { a: null }],
    ["export { a } from './b.ts';\nexport * as c from './c.ts';", { a: null, c: null }],
    ['export function a(this: Node, x: number) {}', { a: { isAsync: false, required: 1 } }],
    ['export function a(x, y = 1, ...z) { return x.id; }', { a: { isAsync: false, required: 1 } }],
    ['export function a(x, y) { return x * b(y); }', { a: { isAsync: false, required: 1 } }],
    [
      'export function a(x, y) { return _.isFunction(y) ? y(x.id) : x.id; }',
      { a: { isAsync: false, required: 1 } },
    ],
    ['export const __proto__ = 1;', JSON.parse('{"__proto__": null}')],
  ])('%s', (text, exports) => {
    expect(JSON.parse(JSON.stringify(outline(text)))).toMatchObject({ exports, isWhole: true });
  });

  it.each([
    ['module.exports = async (x) => x.a;', { 'module.exports': { isAsync: true, required: 1 } }],
    ['module.exports = async (x) => x.a;', { default: { isAsync: true, required: 1 } }],
    ['exports.a = async function () {};', { a: { isAsync: true, required: 0 } }],
    ['exports = module.exports = a;\nasync function a() {}', { default: { isAsync: true, required: 0 } }],
    [
      'async function a() {}\nmodule.exports = { a, async b() {}, c: 1 };',
      { a: { isAsync: true }, b: { isAsync: true }, c: null },
    ],
    ['exports.a = exports.b = void 0;\nexports.a = async () => {};', { a: { isAsync: true } }],
    ['exports.a = async () => {};\nif (b) exports.a = () => {};', { a: null }],
    ['module.exports = { async a() {}, ...b };', { a: null }],
    ['module.exports = { async a() {} };\nmodule.exports.a = () => {};', { a: null }],
    ['if (require.main === module) exports.b();\nexports.a = async () => {};', { a: { isAsync: true } }],
  ])('at run time: %s', (text, exports) => {
    expect(JSON.parse(JSON.stringify(outline(text)))).toMatchObject({
      exports,
      isCommonJs: true,
    });
  });

  it.each([
    ['module.exports = { async a() {} };\nwrap(module.exports);'],
    ['exports.a = async () => {};\nexports[b] = c;'],
    ['module.exports = { async a() {} };\nif (b) module.exports = c;'],
    ['exports.a = async () => {};\nObject.assign(exports, b);'],
  ])('is not known: %s', (text) => {
    expect(outline(text)).toEqual({ exports: {}, isWhole: false });
  });

  it.each([
    ["export { a } from './b';", { a: { from: './b', name: 'a' } }],
    ["import { a as b } from './b';\nexport { b as c };", { c: { from: './b', name: 'a' } }],
    ["import b from './b';\nexport { b };", { b: { from: './b', name: 'default' } }],
    ["exports.a = require('./b').c;", { a: { from: './b', name: 'c' } }],
    ["const b = require('./b');\nmodule.exports = { a: b.c };", { a: { from: './b', name: 'c' } }],
    ["const { c: d } = require('./b');\nmodule.exports = { a: d };", { a: { from: './b', name: 'c' } }],
    ["let { c } = require('./b');\nc = d;\nmodule.exports = { a: c };", undefined],
    ["import * as b from './b';\nexport { b };", undefined],
  ])('is passed on: %s', (text, passedOn) => {
    expect(outline(text)?.passedOn).toEqual(passedOn);
  });

  it.each([
    ["export * from './b';\nexport * from './c';", ['./b', './c']],
    ["module.exports = require('./b');", ['./b']],
    ["module.exports = require('./b').c;", undefined],
  ])('is passed on as a whole: %s', (text, all) => {
    expect(outline(text)?.passesAllOf).toEqual(all);
  });

  it.each([
    ["export * from './b.ts';"],
    ['export = a;'],
    ['module.exports = a;'],
    ['module.exports = { a: 1, ...b };'],
    ['module.exports = { a: 1, [b]: 2 };'],
    ['const b = (module.exports = { a: 1 });'],
    ['module.exports = { a: 1 };\nconst b = module.exports;'],
  ])('is not all that is seen with %s', (text) => {
    expect(outline(text)?.isWhole).toBe(false);
  });

  it.each([
    ['module.exports = {};'],
    ['exports.a = 1;'],
    ['module.exports = { a, b() {} };\nmodule.exports.c = 1;\nif (d) exports.e = 1;'],
  ])('is all that is seen with %s', (text) => {
    expect(outline(text)?.isWhole).toBe(true);
  });
});

describe('the shape of a type that a file exports', () => {
  const none = { all: [], required: [] };
  it.each<[string, object | undefined]>([
    ['interface A { b: string; c?: number; d(): void }', { all: ['b', 'c', 'd'], required: ['b', 'd'] }],
    ['type A = { b: string | undefined; c: any };', { all: ['b', 'c'], required: [] }],
    ['type A = Readonly<{ b: string }>;', { all: ['b'], required: ['b'] }],
    ['type A = { b: string } & { c: string };', { all: ['b', 'c'], required: ['b', 'c'] }],
    [
      'interface A extends B { c: string } interface B { b: string }',
      { all: ['b', 'c'], required: ['b', 'c'] },
    ],
    ['class A { b = 1; c() {} static d() {} #e = 1; }', { all: ['b', 'c'], required: [], toConstruct: 0 }],
    [
      'class A { constructor(readonly b: string, c = 1) { this.d = c; } }',
      { all: ['b', 'd'], required: [], toConstruct: 1 },
    ],
    ['interface A { [name: string]: string }', undefined],
    ['interface A extends Other { b: string }', undefined],
    ['interface A<T> { b: T }', undefined],
    ['type A = B | { c: string };', undefined],
    ['interface A { b: string } interface A { c: string }', undefined],
    ['class A extends Other { b = 1; }', undefined],
    ['class A { constructor(b: string); constructor(b: string, c?: string) {} }', undefined],
    ['class A { b = 1; } A.prototype.c = 1;', undefined],
    ['interface A {}', none],
    ['interface A extends B { a: string } interface B extends A { b: string }', undefined],
  ])('of %s is %j', (text, expected) => {
    expect(outline(`export ${text}`)?.types?.['A']).toEqual(expected);
  });
});

describe('the methods of what a file exports', () => {
  const isAsync = { isAsync: true, required: 0 };
  const plain = { isAsync: false, required: 1 };
  const load = { load: isAsync };

  it.each<[string, object]>([
    ['export class A { async load() { await b(); } }', { methods: { A: load } }],
    ['export class A { static async load() { await b(); } }', { members: { A: load } }],
    ['export class A { load = async () => { await b(); }; get b() { return 1; } }', { methods: { A: load } }],
    ['export abstract class A { abstract load(): Promise<void>; }', { methods: { A: load } }],
    [
      'export interface A { load(): Promise<void>; one: (b: string) => string }',
      { methods: { A: { ...load, one: plain } } },
    ],
    ['class A { async load() { await b(); } } export const a = new A();', { members: { a: load } }],
    ['export const a = { async load() { await b(); }, b: 1 };', { members: { a: load } }],
    ['export default { load: async () => { await b(); } };', { members: { default: load } }],
    ['class A { async load() { await b(); } } export default new A();', { members: { default: load } }],
    ['export class A { load(): void; load(b: string): void; load() {} }', {}],
    ['export class A { async [load]() {} }', {}],
    ['export let a = { async load() { await b(); } }; a = other;', {}],
    ['export const a = new Other();', {}],
  ])('%s', (text, expected) => {
    const { methods, members } = outline(text) ?? {};
    expect({ ...(methods && { methods }), ...(members && { members }) }).toEqual(expected);
  });

  it('are known of a class that a CommonJS module is', () => {
    expect(
      outline('class A { async load() { await b(); } }\nmodule.exports = A;')?.methods?.['module.exports'],
    ).toEqual(load);
    expect(
      outline('class A { async load() { await b(); } }\nmodule.exports = new A();')?.members?.['default'],
    ).toEqual(load);
  });
});
