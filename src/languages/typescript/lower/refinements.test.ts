import { describe, expect, it } from '@jest/globals';
import { calleeOf } from '../../../analysis/flow/callee.ts';
import { refinements } from '../../../analysis/flow/refinements.ts';
import type { Fact } from '../../../analysis/flow/facts.ts';
import type { Block, Branch, FlowFunction } from '../../../analysis/flow/form.ts';
import { flowOf } from './test-kit/flow-of.ts';

function hasCall(flow: FlowFunction, block: Block | undefined, name: string): boolean {
  return (block?.instructions ?? []).some(
    (instruction) => instruction.op === 'call' && calleeOf(flow, instruction).names.join('.') === name,
  );
}

function textOf(fact: Fact): string {
  switch (fact.kind) {
    case 'equals':
    case 'not-equals':
      return `${fact.kind} ${'value' in fact.value ? String(fact.value.value) : fact.value.type}`;
    case 'typeof':
    case 'not-typeof':
      return `${fact.kind} ${fact.name}`;
    case 'has-key':
    case 'lacks-key':
      return `${fact.kind} ${fact.key}`;
    default:
      return fact.kind;
  }
}

/** What is known of the variables where the branch goes straight to `yes()`. */
function facts(body: string): readonly string[] {
  const flow = flowOf(`function f(a, b, c) { ${body} }`);
  const found = new Set<string>();
  for (const { terminator } of flow.blocks) {
    if (terminator.kind !== 'branch') continue;
    for (const taken of [true, false]) {
      const to = flow.blocks[taken ? terminator.then : terminator.else];
      if (hasCall(flow, to, 'yes')) for (const fact of namedFacts(flow, terminator, taken)) found.add(fact);
    }
  }
  return [...found].sort();
}

function namedFacts(flow: FlowFunction, branch: Branch, taken: boolean): readonly string[] {
  return refinements(flow, branch, taken).flatMap(({ place, fact }) => {
    const name = flow.places[place]?.name ?? '';
    return name === '' ? [] : [`${name} ${textOf(fact)}`];
  });
}

describe('a branch tells', () => {
  it.each([
    ['if (a) yes();', ['a truthy']],
    ['if (!a) yes();', ['a falsy']],
    ['if (!!a) yes();', ['a truthy']],
    ['if (a) return; yes();', ['a falsy']],
    ['if (a == null) yes();', ['a nullish']],
    ['if (null != a) yes();', ['a not-nullish']],
    ['if (a !== undefined) yes();', ['a not-undefined']],
    ['if (a === void 0) yes();', ['a nullish', 'a undefined']],
    ['if (a === null) yes();', ['a null', 'a nullish']],
    ['if (a === 1) yes();', ['a equals 1', 'a not-nullish', 'a truthy']],
    ['if (a !== "x") yes();', ['a not-equals x']],
    ['if (a > b) yes();', ['a not-undefined', 'b not-undefined']],
    ['if (typeof a === "string") yes();', ['a not-nullish', 'a typeof string']],
    ['if (typeof a === "object") yes();', ['a not-undefined', 'a typeof object']],
    ['if (typeof a !== "undefined") yes();', ['a not-typeof undefined', 'a not-undefined']],
    ['if (a instanceof b) yes();', ['a instance', 'a not-nullish']],
    ['if ("k" in a) yes();', ['a has-key k']],
    ['if (Boolean(a)) yes();', ['a truthy']],
    ['if (Array.isArray(a)) yes();', ['a truthy']],
    ['switch (a) { case 1: yes(); }', ['a equals 1', 'a not-nullish', 'a truthy']],
    ['while (!a) b(); yes();', ['a truthy']],
    ['for (const x of a) b(); yes();', []],
  ])('%s', (body, expected) => {
    expect(facts(body)).toEqual(expected);
  });
});

describe('a branch tells of what its value was computed from', () => {
  it.each([
    ['const ok = a != null; if (ok) yes();', ['a not-nullish', 'ok truthy']],
    ['const x = a; if (x) yes();', ['a truthy', 'x truthy']],
    ['let m; if ((m = a()) !== null) yes();', ['m not-null']],
    ['let m; while ((m = a()) != null) yes();', ['m not-nullish']],
    ['if (a?.b) yes();', ['a not-nullish']],
    ['if (a?.b.c?.d === 1) yes();', ['a not-nullish']],
    ['if (a?.b !== 1) yes();', []],
    ['if (a?.b != null) yes();', ['a not-nullish']],
    ['if (a?.b == null) yes();', []],
    ['if (a?.b > 1) yes();', ['a not-nullish']],
    ['const ok = a && b; if (ok) yes();', ['a truthy', 'b truthy', 'ok truthy']],
    ['const ok = !a || b; if (!ok) yes();', ['a truthy', 'b falsy', 'ok falsy']],
    ['const ok = a ? b : null; if (ok) yes();', ['a truthy', 'b truthy', 'ok truthy']],
    ['if ((a ?? b) != null) yes();', []],
    ['if (a?.m(b)) yes();', ['a not-nullish']],
  ])('%s', (body, expected) => {
    expect(facts(body)).toEqual(expected);
  });

  it.each([
    ['const ok = a != null; a = b; if (ok) yes();', ['ok truthy']],
    ['const ok = a != null; b(() => { a = 1; }); if (ok) yes();', ['ok truthy']],
    ['let ok = a != null; if (b) ok = true; if (ok) yes();', ['ok truthy']],
    ['let x = a; x = b; if (x) yes();', ['b truthy', 'x truthy']],
    [
      'const t = typeof a; a = null; if (t === "string") yes();',
      ['t equals string', 't not-nullish', 't truthy'],
    ],
    ['for (;;) { const ok = a?.b; a = a.c; if (ok) yes(); }', ['ok truthy']],
    ['let x; for (const y of a) { if (x === undefined) x = y; else yes(); }', ['x not-undefined']],
    ['let x; for (const y of a) { if (x) yes(); if (y) x = y; }', ['x truthy']],
  ])('but not when that was assigned since: %s', (body, expected) => {
    expect(facts(body)).toEqual(expected);
  });
});
