import { calleeOf } from '../../../analysis/flow/callee.ts';
import { definitionOf, definitionsOf } from '../../../analysis/flow/definitions.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { ownerOf } from '../_kit/origin/variables.ts';
import type { Value } from '../_kit/origin/variables.ts';

/** A list that is put together in more steps is not followed. */
const mostSteps = 12;

/** The parts of a list in their order: `[]string{"-c"}`, and what `append` puts behind; undefined: it is not known. */
export function listBehind(value: Value, trace: Trace, steps = mostSteps): readonly Value[] | undefined {
  if (steps === 0) return undefined;
  const { flow, place } = ownerOf(trace.tree, value);
  if (flow.places[place]?.kind === 'local') return listOfVariable({ flow, place }, trace, steps);
  const made = definitionOf(flow, place)?.instruction;
  if (made?.op === 'copy') return listBehind({ flow, place: made.from }, trace, steps - 1);
  if (made?.op === 'object')
    return made.parts.flatMap((part) => (part.kind === 'spread' ? [{ flow, place: part.value }] : []));
  if (made?.op !== 'call' || calleeOf(flow, made).names.join('.') !== 'append') return undefined;
  const [first, ...added] = made.args;
  const before = first === undefined ? undefined : listBehind({ flow, place: first.place }, trace, steps - 1);
  if (before === undefined || added.some(({ isSpread }) => isSpread)) return undefined;
  return [...before, ...added.map((one) => ({ flow, place: one.place }))];
}

/** All that it is given, one after the other: what is appended to itself only adds. */
function listOfVariable({ flow, place }: Value, trace: Trace, steps: number): readonly Value[] | undefined {
  const found: Value[] = [];
  const sites = definitionsOf(flow, place).toSorted(
    (a, b) => a.instruction.at.start - b.instruction.at.start,
  );
  if (sites.length > mostSteps) return undefined;
  for (const { instruction } of sites) {
    const made = instruction.op === 'copy' ? definitionOf(flow, instruction.from)?.instruction : instruction;
    if (
      made?.op === 'call' &&
      calleeOf(flow, made).names.join('.') === 'append' &&
      made.args[0]?.place === place
    )
      found.push(...made.args.slice(1).map((one) => ({ flow, place: one.place })));
    else if (found.length === 0 && instruction.op === 'copy') {
      const first = listBehind({ flow, place: instruction.from }, trace, steps - 1);
      if (first === undefined) return undefined;
      found.push(...first);
    } else return undefined;
  }
  return found;
}
