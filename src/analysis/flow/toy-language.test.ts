import { describe, expect, it } from '@jest/globals';
import { calleeOf } from './callee.ts';
import type { Instruction } from './instruction.ts';
import { instructionsOfKind } from './lookup.ts';
import { reachableBlocks } from './graph.ts';
import { eachNullDereference } from './nullness.ts';
import { resourceLife } from './resource-life.ts';
import type { ResourceRules } from './resource-uses.ts';
import { lowerToy } from './test-kit/toy-lower.ts';

// A language that no analysis knows of: what holds for it is in the flow form, not in a front end of ours.

function nullUses(text: string): readonly string[] {
  const flow = lowerToy(text);
  const found = new Set<string>();
  const model = {
    resultOf: (call: Parameters<typeof calleeOf>[1]) =>
      calleeOf(flow, call).names[0] === 'find' ? ('object-or-null' as const) : undefined,
    isQuiet: () => false,
  };
  eachNullDereference(flow, model, ({ instruction: { at }, nullness }) => {
    if (nullness?.kind === 'null' || nullness?.kind === 'maybe') found.add(text.slice(at.start, at.end));
  });
  return [...found];
}

describe('what is null in a third language', () => {
  it.each([
    ['(fun (a) (if (eq a none) ((give (. a x)))))', ['(. a x)']],
    ['(fun (a) (if (eq a none) ((give))) (give (. a x)))', []],
    ['(fun (a) (let b (find a)) (give (. b x)))', ['(. b x)']],
    ['(fun (a) (let b (find a)) (if (eq b none) ((fail a))) (give (. b x)))', []],
    ['(fun (a) (let b none) (while (more) (let b a)) (if b ((give (. b x)))))', []],
    ['(fun (a) (let b none) (if a () ((give (. b x)))))', ['(. b x)']],
  ])('%s', (text, expected) => {
    expect(nullUses(text)).toEqual(expected);
  });
});

function wayOf(text: string): string {
  const flow = lowerToy(text);
  const nameOf = (instruction: Instruction): string | undefined =>
    instruction.op === 'call' ? calleeOf(flow, instruction).names[0] : undefined;
  const rules: ResourceRules = {
    effectOf: ({ by }) => {
      const name = 'op' in by ? nameOf(by) : undefined;
      return name === 'close' ? 'released' : name === 'keep' ? 'kept' : 'borrowed';
    },
    isTied: () => false,
    mayFail: (instruction) => nameOf(instruction) === 'risky',
    endsProgram: () => false,
  };
  const open = instructionsOfKind(flow, 'call').find(
    ({ instruction }) => nameOf(instruction) === 'open',
  )?.instruction;
  if (open?.op !== 'call') throw new Error('Nothing is opened');
  const life = resourceLife(flow, { from: open, place: open.to }, rules);
  return life.kind === 'leaked' ? life.way : life.kind;
}

describe('the life of a resource in a third language', () => {
  it.each([
    ['(fun (a) (let h (open a)) (use h) (close h))', 'settled'],
    ['(fun (a) (let h (open a)) (use h))', 'never'],
    ['(fun (a) (let h (open a)) (if (bad h) ((give))) (close h))', 'return'],
    ['(fun (a) (let h (open a)) (risky h) (close h))', 'failure'],
    ['(fun (a) (let h (open a)) (finally ((close h)) (risky h)))', 'settled'],
    ['(fun (a) (while (more) (let h (open a)) (use h)))', 'never'],
    ['(fun (a) (let h (open a)) (if a ((fail a))) (close h))', 'throw'],
    ['(fun (a) (keep (open a)))', 'settled'],
  ])('%s: %s', (text, expected) => {
    expect(wayOf(text)).toBe(expected);
  });
});

describe('dead code in a third language', () => {
  const isDead = (text: string): boolean => {
    const flow = lowerToy(text);
    const reachable = reachableBlocks(flow);
    const dead = instructionsOfKind(flow, 'call').find(
      ({ instruction }) => calleeOf(flow, instruction).names[0] === 'last',
    );
    if (dead === undefined) throw new Error('It is not there');
    return !reachable.has(dead.block.id);
  };

  it.each([
    ['(fun (a) (give a) (last))', true],
    ['(fun (a) (while yes (use a)) (last))', true],
    ['(fun (a) (if a ((give)) ((fail a))) (last))', true],
    ['(fun (a) (if a ((give))) (last))', false],
    ['(fun (a) (while a (use a)) (last))', false],
  ])('%s: %s', (text, expected) => {
    expect(isDead(text)).toBe(expected);
  });
});
