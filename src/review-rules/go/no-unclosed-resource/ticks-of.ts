import { calleeOf } from '../../../analysis/flow/callee.ts';
import type { Branch, FlowFunction } from '../../../analysis/flow/form.ts';
import type { Instruction } from '../../../analysis/flow/instruction.ts';
import { instructionsOfKind } from '../../../analysis/flow/lookup.ts';
import { pathWithout } from '../../../analysis/flow/paths.ts';
import type { Leak } from '../../../analysis/flow/resource-life.ts';
import { usesOf } from '../../../analysis/flow/uses.ts';
import { endsWithItsContext } from './ends-with-its-context.ts';
import type { GivenContexts } from './ends-with-its-context.ts';
import type { UnclosedResource } from './find-leaks.ts';
import { isTickingOn, isWaitedFor } from './resource-rules.ts';

/** `time.Tick` in a function that ends, and that keeps the channel to itself: nobody can stop its ticker. */
export function* ticksOf(flow: FlowFunction, contexts: GivenContexts): Generator<UnclosedResource> {
  for (const site of instructionsOfKind(flow, 'call')) {
    const call = site.instruction;
    const { imported, names } = calleeOf(flow, call);
    if (imported?.module !== 'time' || names.length !== 2 || names[1] !== 'Tick') continue;
    const uses = usesOf(flow, call.to);
    if (uses.length === 0 || !uses.every((use) => isWaitedFor(use))) continue;
    const follows = (branch: Branch, taken: boolean): boolean => taken || !isTickingOn(branch, flow);
    const passes = (instruction: Instruction): boolean => endsWithItsContext(instruction, flow, contexts);
    const way = pathWithout(flow, site, { passes, follows, throws: () => false });
    if (way?.kind !== 'return') continue;
    const end = way.terminator;
    const leak: Leak = {
      kind: 'leaked',
      way: 'return',
      end,
      isAfterFailure: false,
      isReleasedElsewhere: false,
    };
    yield { kind: 'tick', at: call.at, name: names.join('.'), leak, isDrained: false };
  }
}
