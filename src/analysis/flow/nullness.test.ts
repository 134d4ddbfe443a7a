import { describe, expect, it } from '@jest/globals';
import { flowOf } from '../../languages/typescript/lower/test-kit/flow-of.ts';
import { FlowBuilder } from './builder.ts';
import { calleeOf } from './callee.ts';
import type { FlowFunction, Place } from './form.ts';
import type { Instruction, InstructionOf } from './instruction.ts';
import type { NullnessModel } from './nullness-model.ts';
import { eachNullDereference } from './nullness.ts';

const results = new Map([
  ['find', 'value-or-null'],
  ['match', 'object-or-null'],
  ['make', 'present'],
] as const);

function modelOf(flow: FlowFunction): NullnessModel {
  const nameOf = (call: InstructionOf<'call'>): string => calleeOf(flow, call).names.at(-1) ?? '';
  return {
    resultOf: (call) => [...results].find(([name]) => name === nameOf(call))?.[1],
    isQuiet: (call) => nameOf(call) === 'log',
  };
}

/** The uses of what may be null in `function f(a, b, c) { … }`, e.g. `a.x null`. */
function uses(body: string): readonly string[] {
  const text = `function f(a, b, c) { ${body} }`;
  const flow = flowOf(text);
  const found = new Set<string>();
  eachNullDereference(flow, modelOf(flow), ({ instruction, nullness }) => {
    if (nullness === undefined || nullness.kind === 'present' || nullness.kind === 'trusted') return;
    const falsy = 'mayBeFalsy' in nullness && nullness.mayBeFalsy ? ' falsy' : '';
    found.add(`${text.slice(instruction.at.start, instruction.at.end)} ${nullness.kind}${falsy}`);
  });
  return [...found];
}

type Row = readonly [body: string, ...expected: string[]];

function rows(...list: readonly Row[]): readonly (readonly [string, readonly string[]])[] {
  return list.map(([body, ...expected]) => [body, expected]);
}

describe('a value that a test shows to be null', () => {
  it.each(
    rows(
      ['if (a == null) a.x;', 'a.x null'],
      ['if (!a) a.x;', 'a.x null falsy'],
      ['if (a === undefined) a();', 'a() null'],
      ['a == null && a.x;', 'a.x null'],
      ['a != null || a.x;', 'a.x null'],
      ['a || a.x;', 'a.x null falsy'],
      ['if (!(a && b)) return; if (!a) a.x;'],
      ['if (typeof a === "undefined") for (const x of a) g(x);', 'a null'],
      ['if (a == null) { const { x } = a; }', 'x null'],
      ['if (a == null) g(...a);', 'g(...a) null'],
      ['if (a == null) return "x" in a;', '"x" in a null'],
      ['if (a == null) a.x = 1;', 'a.x = 1 null'],
      ['if (a == null) { a = g(); a.x; }'],
      ['if (a == null) { a?.x; a?.(); }'],
      ['const isGone = a == null; if (isGone) a.x;', 'a.x null'],
      ['const d = a; if (d == null) a.x;', 'a.x null'],
      ['const d = a; if (a == null) d.x;', 'd.x null'],
      ['const d = a; a = b; if (a == null) d.x;'],
      ['while (a) a = a.next; a.x;', 'a.x null falsy'],
      ['if (a == null) { a.x; a.y; }', 'a.x null'],
      ['if (!a) return; while (a) a = a.next; a.x;', 'a.x null falsy'],
      ['a.trim(); if (!a) a.x;'],
      ['let y = null; a.trim(); if (!a) y = {}; y.x;'],
      ['const y = {}; if (!y) y.x;'],
      ['if (a == null) { if (b) a.x; }', 'a.x null'],
      ['if (!a) { if (a != null) a.x; }'],
    ),
  )('%s', (body, expected) => {
    expect(uses(body)).toEqual(expected);
  });
});

describe('a value that was given null', () => {
  it.each(
    rows(
      ['let x; x.y;', 'x.y null'],
      ['let x = null; if (a) x.y;', 'x.y null'],
      ['let x = null; if (a) x = b; x.y;'],
      ['let x = null; for (const y of a) { if (x) x.z; x = y; }'],
      ['let x; for (const y of a) { if (x === undefined) x = y; else x.z; }'],
      ['let x; b(() => { x = 1; }); x.y;'],
      ['let x = null; do { x = b(); } while (a); x.y;'],
      ['let x = null; while (a) x.y;', 'x.y null'],
      ['a.b = null; a.b.c;', 'a.b.c null'],
      ['a.b = null; g(); a.b.c;'],
      ['a.b = null; a = c; a.b.c;'],
      ['this.x = null; this.x.y;', 'this.x.y null'],
    ),
  )('%s', (body, expected) => {
    expect(uses(body)).toEqual(expected);
  });
});

describe('a member that a test shows to be null', () => {
  it.each(
    rows(
      ['if (!this.x) this.x.y;', 'this.x.y null falsy'],
      ['if (!a.b) { g(); a.b.c; }'],
      ['if (!a.b) { c.log(1); a.b.c; }', 'a.b.c null falsy'],
      ['if (!a.b) { a.b = g(); a.b.c; }'],
      ['if (!a.b) { a = c; a.b.c; }'],
      ['if (!a.b) { c.b = 1; a.b.c; }'],
      ['if (!a.b) { c[1] = 1; a.b.c; }'],
      ['const x = a.b; if (!x) a.b.c;', 'a.b.c null falsy'],
      ['if (!a.b) { a.b = {}; for (var i = 0, j = 9; i < j; i++) a.b.c; }'],
      ['if (a.b?.c === 1) a.b.d;'],
    ),
  )('%s', (body, expected) => {
    expect(uses(body)).toEqual(expected);
  });
});

describe('a test whose ways meet again', () => {
  it.each(
    rows(
      ['if (!a) c.log("gone"); a.x;', 'a.x sometimes falsy'],
      ['if (a == null) c.log(`no ${b}`); a.x;', 'a.x sometimes'],
      ['if (a && b) g(); a.x;', 'a.x sometimes falsy'],
      ['if (!a || !b) { c.log(1); } a.x; b.x;', 'a.x sometimes falsy', 'b.x sometimes falsy'],
      ['if (a) g(); h(); a.x;', 'a.x sometimes falsy'],
      ['a?.b(); a.x;', 'a.x sometimes'],
      ['while (a && a.next) a = a.next; a.x;', 'a.x sometimes falsy'],
      ['for (const x of a) { if (!x) c.log(1); x.y; }', 'x.y sometimes falsy'],
      ['const d = a; if (d && d.x) g(); a.x;', 'a.x sometimes falsy'],
      ['let d = a; while (d) d = d.next; a.x;'],
      // Something that may not come back, or that later code may ask for.
      ['if (!a) fail(); a.x;'],
      ['if (!a || !b) usage(); a.x;'],
      ['let ok = true; if (!a) ok = false; a.x;'],
      ['if (!a) b.missing = true; a.x;'],
      ['if (!a) a = {}; a.x;'],
      ['if (!a) return; a.x;'],
      ['if (!a) throw 1; a.x;'],
      ['if (!a) { if (b) return; } a.x;'],
      // What is used after another test may depend on it.
      ['if (a) g(); if (b) a.x;'],
      ['const n = a ? a.length : 0; if (n) a.x;'],
      ['if (is(a && a.b)) a.x;'],
      ['if (a) g(); assert(a); a.x;'],
      // It was used before: the test is mere caution.
      ['a.x; if (a) g(); a.y;'],
      ['a.b.x; g(); if (a.b) h(); a.b.y;'],
      ['const x = make(); if (x) g(); x.y;'],
      ['if (is(a)) return; if (a && a.x) g(); a.x;'],
      ['function h(d = {}) {} if (b !== undefined) g(); b.x;', 'b.x sometimes'],
      ['const { d = {} } = a; if (d) g(); d.x;'],
    ),
  )('%s', (body, expected) => {
    expect(uses(body)).toEqual(expected);
  });
});

describe('a value that an exception forestalled', () => {
  it.each(
    rows(
      ['let x; try { x = g(); } finally { x.close(); }', 'x.close sometimes'],
      ['let x = null; try { x = g(); h(x); } catch (e) { c.log(e); x.undo(); }', 'x.undo sometimes'],
      ['let x; try { x = g(); } catch (e) { c.log(e); } x.y;', 'x.y sometimes'],
      ['let x; try { x = g(); } catch (e) { fail(e); } x.y;'],
      ['let x; try { x = g(); } catch (e) { return; } x.y;'],
      ['let x; try { x = g(); } finally { if (x) x.close(); }'],
      ['let x; try { x = g(); } finally { x?.close(); }'],
      ['const x = g(); try { h(); } finally { x.close(); }'],
    ),
  )('%s', (body, expected) => {
    expect(uses(body)).toEqual(expected);
  });
});

describe('a call that may give null', () => {
  it.each(
    rows(
      ['a.find(b).x;', 'a.find(b).x maybe'],
      ['const x = a.find(b); x.y; x.z;', 'x.y maybe'],
      ['const [x] = a.match(b);', '[x] maybe'],
      ['const x = c ? a.find(b) : a.find(c); x.y;', 'x.y maybe'],
      ['this.x = a.find(b); this.x.y;', 'this.x.y maybe'],
      ['const x = a.match(b); if (!x) x.y;', 'x.y null'],
      ['const x = a.find(b); if (!x) x.y;', 'x.y null falsy'],
      ['const x = a.find(b); if (c) g(); x.y;', 'x.y maybe'],
      ['a.find(b)?.x.y;'],
      ['(a.find(b) || {}).x;'],
      ['(a.find(b) ?? c).x;'],
      ['const { x } = a.find(b) || {};'],
      ['const x = a.find(b); if (x) x.y;'],
      ['const x = a.find(b); if (!x) return; x.y;'],
      ['const x = a.find(b); if (x !== null) x.y;'],
      ['const x = a.find(b); if (isFoo(x)) x.y;'],
      ['const x = a.find(b); assert(x); x.y;'],
      ['const x = a.find(b); use(x); x.y;'],
      ['const x = a.find(b); c.log(x); x.y;', 'x.y maybe'],
      ['let x; while ((x = a.match(b))) x.y;'],
      ['let x; while ((x = a.match(b)) !== null) x.y;'],
      ['let x = a.find(b); if (c) x = {}; x.y;'],
      ['let x = a.find(b); g(() => { x = 1; }); x.y;'],
      ['const x = a.find(b); const n = x ? 1 : 0; if (n) x.y;'],
    ),
  )('%s', (body, expected) => {
    expect(uses(body)).toEqual(expected);
  });
});

describe('a graph of another language', () => {
  const at = { start: 0, end: 1 };
  const variable = (name: string): Place => ({
    kind: 'local',
    name,
    origin: name,
    isCaptured: false,
    isWrittenElsewhere: false,
    isExported: false,
  });
  const head = {
    kind: 'function',
    name: 'f',
    origin: undefined,
    at,
    isAsync: false,
    isGenerator: false,
  } as const;

  /** `var x = nil; if test { x = other }; x.y` with or without the assignment. */
  function graph(assigns: boolean, isDynamic = false): FlowFunction {
    const builder = new FlowBuilder();
    const [x, test, other] = ['x', 'test', 'other'].map((name) => builder.place(name, () => variable(name)));
    if (x === undefined || test === undefined || other === undefined) throw new Error('no place');
    const [then, after] = [builder.block(), builder.block()];
    builder.emit({ op: 'constant', at, to: x, value: { type: 'nil' } });
    builder.branch(at, test, 'truthy', { then, else: after });
    builder.start(then);
    if (assigns) builder.emit({ op: 'copy', at, to: x, from: other });
    builder.start(after, at);
    const key = { kind: 'name', name: 'y' } as const;
    builder.emit({ op: 'member', at, to: builder.temporary(), object: x, key });
    return builder.finish({ ...head, isDynamic }, []);
  }

  const found = (
    flow: FlowFunction,
    survives: NullnessModel['survives'] = () => false,
  ): readonly (string | undefined)[] => {
    const kinds: (string | undefined)[] = [];
    const visit = (instruction: Instruction, kind: string | undefined): void => {
      if (instruction.op === 'member') kinds.push(kind);
    };
    eachNullDereference(flow, { resultOf: () => undefined, isQuiet: () => false, survives }, (use) => {
      visit(use.instruction, use.nullness?.kind);
    });
    return kinds;
  };

  it('knows nil on every way', () => {
    expect(found(graph(false))).toEqual(['null']);
  });

  it('knows nothing where it is one of two values', () => {
    expect(found(graph(true))).toEqual([undefined]);
  });

  it('leaves out what null survives', () => {
    expect(found(graph(false), (_instruction, kind) => kind === 'read')).toEqual([]);
  });

  it('says nothing where names may change unseen', () => {
    expect(found(graph(false, true))).toEqual([]);
  });
});
