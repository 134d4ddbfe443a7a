import { calleeOf } from '../../../analysis/flow/callee.ts';
import { definitionOf } from '../../../analysis/flow/definitions.ts';
import { contradict } from '../../../analysis/flow/facts.ts';
import type { Branch, FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../analysis/flow/instruction.ts';
import { mentionsOf } from '../../../analysis/flow/mentions.ts';
import { refinements } from '../../../analysis/flow/refinements.ts';
import type { Outcome } from '../../../analysis/flow/resource-uses.ts';
import { usesOf } from '../../../analysis/flow/uses.ts';
import type { Use } from '../../../analysis/flow/uses.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { callBehind } from '../_kit/call-behind.ts';
import { declaredType } from '../_kit/declared-type.ts';
import { neverFails } from './never-fails.ts';

/** What an outcome says of errors: there is one (`err != nil`), or it is one that was to be expected (`err == io.EOF`). */
export function outcomeOfError(
  branch: Branch,
  taken: boolean,
  flow: FlowFunction,
  tree: GoTree,
): Outcome | undefined {
  if (branch.test === 'truthy' && isAboutKind(branch, taken, flow)) return 'expected';
  const present = refinements(flow, branch, taken).filter(({ fact }) =>
    contradict(fact, { kind: 'nullish' }),
  );
  if (!present.some(({ place }) => isError(flow, place, tree))) return undefined;
  const calls = present.flatMap(({ place }) => callBehind(flow, place) ?? []);
  return calls.some((call) => neverFails(flow, call, tree)) ? 'impossible' : 'failed';
}

/** A variable for errors, by its name or type, or the last of several results. */
function isError(flow: FlowFunction, place: PlaceId, tree: GoTree): boolean {
  const { kind, name } = flow.places[place] ?? {};
  if (kind === 'temporary') return isLastResult(flow, place);
  if (name !== undefined && (name === 'e' || /err/i.test(name))) return true;
  const type = declaredType(flow, place);
  return type !== undefined && tree.textOf(type) === 'error';
}

function isLastResult(flow: FlowFunction, place: PlaceId): boolean {
  const made = definitionOf(flow, place)?.instruction;
  if (made?.op !== 'member' || callBehind(flow, place) === undefined) return false;
  const number = numberOf(made);
  return number > 0 && usesOf(flow, made.object).every(({ by }) => numberOf(by) <= number);
}

function numberOf(result: Use['by']): number {
  return 'op' in result && result.op === 'member' && result.key.kind === 'name' ? Number(result.key.name) : 0;
}

/** `err == io.EOF` that holds, `err != io.EOF` that does not, `errors.Is(err, …)`. */
function isAboutKind(branch: Branch, taken: boolean, flow: FlowFunction): boolean {
  const made = definitionOf(flow, branch.place)?.instruction;
  const isAsked =
    made?.op === 'binary'
      ? made.operator === (taken ? '===' : '!==')
      : made?.op === 'call' && taken && isQuestion(flow, made);
  return (
    isAsked &&
    [...mentionsOf(flow, branch.place)].some((place) => /err/i.test(flow.places[place]?.name ?? ''))
  );
}

function isQuestion(flow: FlowFunction, call: InstructionOf<'call'>): boolean {
  return /^(?:errors\.(?:Is|As)|os\.Is\w+)$/.test(calleeOf(flow, call).names.join('.'));
}
