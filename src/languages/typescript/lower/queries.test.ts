import { describe, expect, it } from '@jest/globals';
import { calleeOf, isGlobalPath } from '../../../analysis/flow/callee.ts';
import type { FlowFunction } from '../../../analysis/flow/form.ts';
import type { Instruction } from '../../../analysis/flow/instruction.ts';
import { liveness } from '../../../analysis/flow/liveness.ts';
import { instructionsAt, instructionsOfKind, instructionsOfKindAt } from '../../../analysis/flow/lookup.ts';
import { everyPath, isAssignedBefore, pathWithout } from '../../../analysis/flow/paths.ts';
import { refinements } from '../../../analysis/flow/refinements.ts';
import { contradict } from '../../../analysis/flow/facts.ts';
import { escapesOf, usesOf } from '../../../analysis/flow/uses.ts';
import { flowOf, treeOf } from './test-kit/flow-of.ts';

function placeNamed(flow: FlowFunction, name: string): number {
  const place = flow.places.findIndex((candidate) => candidate.name === name);
  if (place === -1) throw new Error(`no ${name}`);
  return place;
}

function callsOf(flow: FlowFunction, path: string): ReturnType<typeof instructionsOfKind<'call'>> {
  return instructionsOfKind(flow, 'call').filter(
    ({ instruction }) => calleeOf(flow, instruction).names.join('.') === path,
  );
}

describe('every path from an acquisition', () => {
  const leak = (body: string): string => {
    const flow = flowOf(`function f(a, b) { ${body} }`);
    const [open] = callsOf(flow, 'open');
    if (open === undefined) throw new Error('no open');
    const handle = open.instruction.to;
    const end = pathWithout(flow, open, {
      passes: (instruction: Instruction) =>
        instruction.op === 'call' && calleeOf(flow, instruction).names.at(-1) === 'close',
      follows: (branch, taken) =>
        !refinements(flow, branch, taken).some(
          ({ place, fact }) => place === handle && contradict(fact, { kind: 'truthy' }),
        ),
      throws: (instruction) => instruction.op === 'call',
    });
    return end?.kind ?? 'none';
  };

  it.each([
    ['const h = open(); h.close();', 'none'],
    ['const h = open(); if (a) return; h.close();', 'return'],
    ['const h = open(); use(h); h.close();', 'throw'],
    ['const h = open(); try { use(h); } finally { h.close(); }', 'none'],
    ['const h = open(); try { if (a) return b(); } finally { h.close(); }', 'none'],
    ['const h = open(); try { use(h); h.close(); } catch { h.close(); }', 'none'],
    ['const h = open(); try { use(h); h.close(); } catch { }', 'return'],
    ['const h = open(); if (!h) return; h.close();', 'none'],
    ['const h = open(); h?.close();', 'none'],
    ['for (;;) { const h = open(); if (a) continue; h.close(); }', 'again'],
    ['const h = open(); for (const x of a) { if (x) { h.close(); break; } }', 'return'],
    ['const h = open(); while (true) { if (a.b) { h.close(); break; } }', 'none'],
    ['const h = open(); switch (a) { case 1: return; default: h.close(); }', 'return'],
  ])('%s → %s', (body, expected) => {
    expect(leak(body)).toBe(expected);
  });

  it('is a plain question, too', () => {
    const flow = flowOf('function f(a) { open(); a ? close() : close(); }');
    const [open] = callsOf(flow, 'open');
    if (open === undefined) throw new Error('no open');
    const isClose = (instruction: Instruction): boolean =>
      instruction.op === 'call' && calleeOf(flow, instruction).names[0] === 'close';
    expect(everyPath(flow, open, { passes: isClose, throws: () => false })).toBe(true);
    expect(everyPath(flow, open, { passes: () => false, throws: () => false })).toBe(false);
  });
});

describe('the uses of a value', () => {
  const kinds = (body: string): readonly string[] => {
    const flow = flowOf(`let outer; function f(a, b) { const h = open(); ${body} }`);
    return usesOf(flow, placeNamed(flow, 'h')).map((use) => use.kind);
  };

  it.each([
    ['h.close();', ['member', 'receiver']],
    ['use(h, 1);', ['argument']],
    ['return h;', ['returned']],
    ['a.h = h;', ['stored']],
    ['outer = h;', ['stored']],
    ['return { h };', ['stored']],
    ['const x = h; use(x);', ['argument']],
    ['on(() => h.close());', ['captured']],
    ['if (h) throw h;', ['tested', 'thrown']],
    ['for (const x of h) use(x);', ['iterated', 'iterated', 'iterated', 'iterated', 'iterated']],
  ])('%s', (body, expected) => {
    expect(new Set(kinds(body))).toEqual(new Set(expected));
  });

  it('tell an escape from a mere use', () => {
    const flow = flowOf('function f(a) { const h = open(); h.read(); if (a) return h; }');
    expect(escapesOf(flow, placeNamed(flow, 'h')).map((use) => use.kind)).toEqual(['returned']);
  });
});

describe('assignment before a place', () => {
  it.each([
    ['let x; if (a) x = 1; g(x);', true],
    ['if (a) v = 1; g(v);', false],
    ['if (a) v = 1; else v = 2; g(v);', true],
    ['try { v = b(); } catch {} g(v);', false],
    ['try { v = b(); } catch { v = 1; } g(v);', true],
    ['while (a) { v = 1; } g(v);', false],
  ])('%s', (body, expected) => {
    const flow = flowOf(`function f(a, b) { ${body} }`);
    const [call] = callsOf(flow, 'g');
    if (call === undefined) throw new Error('no call');
    const name = flow.places.some((place) => place.name === 'x') ? 'x' : 'v';
    expect(isAssignedBefore(flow, placeNamed(flow, name), call)).toBe(expected);
  });
});

describe('looking up', () => {
  it('finds the instructions of a range, each copy of a finally', () => {
    const text = 'function f(a) { try { a(); } finally { done(); } }';
    const flow = flowOf(text);
    const start = text.indexOf('done()');
    expect(instructionsOfKindAt(flow, { start, end: start + 6 }, 'call')).toHaveLength(2);
    expect(instructionsAt(flow, { start, end: start + 1 })).toEqual([]);
  });

  it('names what is called, and the module it comes from', () => {
    const text = "import { promises as p } from 'node:fs'; export const x = await p.open(console.log(1));";
    const flow = flowOf(text);
    const [log, open] = instructionsOfKind(flow, 'call').map(({ instruction }) =>
      calleeOf(flow, instruction),
    );
    expect(open?.names).toEqual(['p', 'open']);
    expect(open?.imported).toEqual({ module: 'node:fs', name: 'promises' });
    expect(log !== undefined && isGlobalPath(flow, log, 'console.log')).toBe(true);
  });
});

describe('liveness', () => {
  it('says which assignments nobody reads', () => {
    const flow = flowOf(
      'function f(a) { let x = 1; x = a(); x = 2; try { x = 3; a(); } catch { g(x); } let y = 4; return () => y; }',
    );
    const dead: string[] = [];
    for (const block of flow.blocks) {
      liveness(flow).eachInstruction(block, (instruction, isLive) => {
        if (!('to' in instruction) || isLive(instruction.to)) return;
        if (flow.places[instruction.to]?.kind !== 'temporary') dead.push(instruction.op);
      });
    }
    expect(dead).toEqual(['constant', 'call', 'constant']);
  });
});

describe('what is too deep or too large', () => {
  it('has no graph, and says so', () => {
    const depth = 18;
    const text = `function f() { ${'try { a(); } finally { '.repeat(depth)} ${'}'.repeat(depth)} }`;
    const tree = treeOf(text);
    const [root] = tree.nodesOf('FunctionDeclaration');
    expect(root === undefined ? undefined : tree.flowOf(root).kind).toBe('too-large');
  });
});
