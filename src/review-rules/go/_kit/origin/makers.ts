import { definitionsOf } from '../../../../analysis/flow/definitions.ts';
import type { FlowFunction } from '../../../../analysis/flow/form.ts';
import type { Instruction, InstructionOf } from '../../../../analysis/flow/instruction.ts';
import type { GoTree } from '../../../../languages/go/go.ts';
import { ValueQueue } from './value-queue.ts';
import { ownerOf } from './variables.ts';
import type { Value } from './variables.ts';

/** What a value comes from: the first result of a call, another instruction, a parameter, or a name of the file. */
export type Maker =
  | { readonly kind: 'call'; readonly flow: FlowFunction; readonly call: InstructionOf<'call'> }
  | { readonly kind: 'made'; readonly flow: FlowFunction; readonly by: Exclude<Instruction, { op: 'call' }> }
  | { readonly kind: 'parameter'; readonly value: Value; readonly index: number }
  | { readonly kind: 'name'; readonly name: string };

/** A variable that is assigned more often is not looked at. */
const mostAssignments = 20;

/** All that a value may come from, through variables and what closures hold. Order is not looked at. */
export function makersOf(tree: GoTree, value: Value): readonly Maker[] {
  const found: Maker[] = [];
  const values = new ValueQueue(value);
  for (const one of values) {
    const { flow, place } = ownerOf(tree, one);
    const { kind, name = '' } = flow.places[place] ?? {};
    if (kind === 'captured' || kind === 'global') found.push({ kind: 'name', name });
    const index = flow.parameters.findIndex((parameter) => parameter.place === place);
    if (index >= 0) found.push({ kind: 'parameter', value: { flow, place }, index });
    const sites = definitionsOf(flow, place);
    if (sites.length > mostAssignments) return [];
    for (const { instruction } of sites)
      if (instruction.op === 'copy') values.add({ flow, place: instruction.from });
      else found.push(...madeBy(flow, instruction));
  }
  return found;
}

function madeBy(flow: FlowFunction, instruction: Instruction): readonly Maker[] {
  if (instruction.op === 'call') return [{ kind: 'call', flow, call: instruction }];
  if (instruction.op !== 'member' || instruction.key.kind !== 'name' || !/^\d+$/.test(instruction.key.name))
    return [{ kind: 'made', flow, by: instruction }];
  if (instruction.key.name !== '0') return [];
  return definitionsOf(flow, instruction.object).flatMap(({ instruction: made }): readonly Maker[] =>
    made.op === 'call' ? [{ kind: 'call', flow, call: made }] : [{ kind: 'made', flow, by: instruction }],
  );
}
