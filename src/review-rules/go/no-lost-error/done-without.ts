import { writtenPlace } from '../../../analysis/flow/effects.ts';
import type { Block, FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { Instruction, InstructionOf } from '../../../analysis/flow/instruction.ts';
import { callBehind } from '../_kit/call-behind.ts';
import { asksFor, somewhereAfter } from '../_kit/ways.ts';

/** An error, and the call that has given it to a variable. */
export interface Given {
  readonly block: Block;
  readonly index: number;
  readonly copy: InstructionOf<'copy'>;
  readonly call: InstructionOf<'call'>;
}

/**
 * The value that came with the error is compared with nil first, and where there is none the function goes another way, without it: that
 * says as much as the error.
 */
export function isDoneWithout(flow: FlowFunction, given: Given, text: string): boolean {
  const isGift = (one: Instruction): boolean => writtenPlace(one) === given.copy.to;
  return valuesBeside(flow, given).some((value) => {
    const asked = somewhereAfter(
      flow,
      { ...given, instruction: given.copy },
      {
        finds: (one) => 'kind' in one && asksFor(one, value),
        stops: isGift,
        follows: () => true,
      },
    );
    if (typeof asked !== 'object' || !('kind' in asked) || !asksFor(asked, value)) return false;
    const next = somewhereAfter(flow, asked.then, {
      finds: (one) => !('kind' in one) && isGift(one),
      stops: () => false,
      follows: () => true,
    });
    if (next === 'too-far') return false;
    return next === undefined || 'kind' in next || !mentions(flow, next, value, text);
  });
}

export function valuesBeside(flow: FlowFunction, { block, call, copy }: Given): readonly PlaceId[] {
  const all = flow.derived(localsByCall).get(call) ?? [];
  return all.flatMap((one) => (one.block === block && one.copy !== copy ? [one.copy.to] : []));
}

interface Local {
  readonly block: Block;
  readonly copy: InstructionOf<'copy'>;
}

/** What each call gives to variables of the function. */
function localsByCall(flow: FlowFunction): ReadonlyMap<Instruction, readonly Local[]> {
  const found = new Map<Instruction, Local[]>();
  for (const block of flow.blocks)
    for (const copy of block.instructions) {
      if (copy.op !== 'copy' || flow.places[copy.to]?.kind !== 'local') continue;
      const call = callBehind(flow, copy.from);
      if (call === undefined) continue;
      const list = found.get(call);
      if (list === undefined) found.set(call, [{ block, copy }]);
      else list.push({ block, copy });
    }
  return found;
}

/** The call that gives the variable its next error is given the value. */
function mentions(flow: FlowFunction, gift: Instruction, value: PlaceId, text: string): boolean {
  const call = gift.op === 'copy' ? callBehind(flow, gift.from) : undefined;
  const { start, end } = (call ?? gift).at;
  return new RegExp(`\\b${flow.places[value]?.name}\\b`).test(text.slice(start, end));
}
