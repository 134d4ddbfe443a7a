import { describe, expect, it } from '@jest/globals';
import { calleeOf } from '../../../analysis/flow/callee.ts';
import type { FlowFunction } from '../../../analysis/flow/form.ts';
import type { Instruction } from '../../../analysis/flow/instruction.ts';
import { instructionsOfKind } from '../../../analysis/flow/lookup.ts';
import { resourceLife } from '../../../analysis/flow/resource-life.ts';
import type { ResourceRules } from '../../../analysis/flow/resource-uses.ts';
import { flowOf } from './test-kit/flow-of.ts';

function nameOf(flow: FlowFunction, instruction: Instruction): string | undefined {
  return instruction.op === 'call' ? calleeOf(flow, instruction).names.at(-1) : undefined;
}

const rules: ResourceRules = {
  effectOf(use, flow) {
    if (!('op' in use.by)) return 'kept';
    if (use.kind === 'member') {
      const { by } = use;
      return by.op === 'member' && by.key.kind === 'name' && by.key.name === 'close' ? 'kept' : 'borrowed';
    }
    const name = nameOf(flow, use.by);
    if (name === 'close') return 'released';
    return use.kind === 'receiver' || name === 'read' ? 'borrowed' : 'kept';
  },
  isTied: (call, flow) => nameOf(flow, call) === 'part',
  mayFail: (instruction, flow) => nameOf(flow, instruction) === 'b',
  endsProgram: (instruction, flow) => nameOf(flow, instruction) === 'exit',
};

function lifeIn(body: string): string {
  const flow = flowOf(`let outer; async function f(a, b) { ${body} }`);
  const open = instructionsOfKind(flow, 'call').find(
    ({ instruction }) => nameOf(flow, instruction) === 'open',
  )?.instruction;
  if (open === undefined) throw new Error('no open');
  const result = resourceLife(flow, { from: open, place: open.to }, rules);
  return result.kind === 'leaked' ? result.way : result.kind;
}

describe('the life of a resource', () => {
  it.each([
    ['is over when it is released', 'const h = open(); h.close();', 'settled'],
    ['is over when it is released as an argument', 'const h = open(); close(h);', 'settled'],
    ['is over when it is returned', 'const h = open(); return h;', 'settled'],
    ['is over when it is stored', 'const h = open(); a.h = h;', 'settled'],
    ['is over when an outer variable holds it', 'outer = open();', 'settled'],
    ['is over when an outer variable takes it', 'const h = open(); outer = h;', 'settled'],
    ['is over when it is given away', 'const h = open(); b(h);', 'settled'],
    ['ends with `using`', 'using h = open(); h.read();', 'settled'],
    ['ends in a finally', 'const h = open(); try { b(); } finally { h.close(); }', 'settled'],
    ['ends in a guarded finally', 'let h; try { h = open(); b(); } finally { if (h) h.close(); }', 'settled'],
    ['ends in an optional close', 'let h; try { h = open(); b(); } finally { h?.close(); }', 'settled'],
    ['never begins where it is null', 'const h = open(); if (!h) return; h.close();', 'settled'],
    ['is not asked after the end of the program', 'const h = open(); if (a) exit(); h.close();', 'settled'],
    ['ends in a closure', 'const h = open(); a.on(() => h.close());', 'settled'],
    ['ends in a closure made before', 'let h; const end = () => h.close(); h = open(); end();', 'settled'],
    ['goes on in what is tied to it', 'const h = open(); return h.part();', 'settled'],
    ['may be hidden in a method that is taken', 'const { close } = open(); close();', 'settled'],
    ['is not guarded before it is handed on', 'const h = open(); b(); return h;', 'settled'],
    ['is unclear when a flag decides', 'const h = open(); if (a) h.close();', 'settled'],
    ['is unclear when flags go together', 'let h; if (a) h = open(); b.c; if (a) h.close();', 'settled'],
    [
      'is unclear when the next turn may skip the release',
      'while (a()) { const h = open(); if (a) continue; h.close(); }',
      'settled',
    ],
    [
      'is unclear when the last one is released in the next turn',
      'let last; for (const x of a) { const h = open(x); if (last) last.close(); last = h; } last?.close();',
      'settled',
    ],
  ])('%s', (_title, body, expected) => {
    expect(lifeIn(body)).toBe(expected);
  });

  it.each([
    ['nothing releases it', 'const h = open(); h.read();', 'never'],
    ['its value is dropped', 'open();', 'never'],
    ['a closure only borrows it', 'const h = open(); a.forEach((x) => read(h, x));', 'never'],
    ['what is tied to it is dropped, too', 'const h = open(); await h.part().read();', 'never'],
    ['an early return forgets it', 'const h = open(); if (a) return; h.close();', 'return'],
    ['one case forgets it', 'const h = open(); switch (a) { case 1: return; default: h.close(); }', 'return'],
    [
      'the way after a catch forgets it',
      'const h = open(); try { b(); } catch { return; } h.close();',
      'failure',
    ],
    ['the next turn forgets it', 'for (;;) { const h = open(); if (a()) return h.close(); }', 'again'],
    ['a throw forgets it', 'const h = open(); if (a) throw new Error(); h.close();', 'throw'],
    ['an exception forgets it', 'const h = open(); b(); h.close();', 'failure'],
    [
      'an exception passes a finally',
      'try { const h = open(); b(); h.close(); } finally { a(); }',
      'failure',
    ],
  ])('leaks when %s', (_title, body, expected) => {
    expect(lifeIn(body)).toBe(expected);
  });
});
