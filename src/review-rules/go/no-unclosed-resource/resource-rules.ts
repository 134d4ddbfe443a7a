import { calleeOf } from '../../../analysis/flow/callee.ts';
import { definitionOf } from '../../../analysis/flow/definitions.ts';
import type { Branch, FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../analysis/flow/instruction.ts';
import { mentionsOf } from '../../../analysis/flow/mentions.ts';
import type { ResourceEffect, ResourceRules } from '../../../analysis/flow/resource-uses.ts';
import { escapesOf, usesOf } from '../../../analysis/flow/uses.ts';
import type { Use } from '../../../analysis/flow/uses.ts';
import type { ResourceKind } from '../_kit/acquisition.ts';

/**
 * What the uses of a resource do to it.
 * @param error The variable of the error beside it.
 */
export function resourceRules(kind: ResourceKind, error: PlaceId | undefined): ResourceRules {
  return {
    effectOf: (use, flow) => effectOf(use, flow, kind),
    isTied: () => false,
    mayFail: () => false,
    endsProgram: () => false,
    isOverAfter: (branch, taken, flow) =>
      isErrorAfter(branch, taken, flow, error) || (kind === 'rows' && isReadToTheEnd(branch, taken, flow)),
  };
}

function effectOf(use: Use, flow: FlowFunction, kind: ResourceKind): ResourceEffect {
  const { by } = use;
  if (!('op' in by)) return 'kept';
  // A function that cancels a context is called, sooner or later.
  if (use.kind === 'callee') return 'released';
  if (by.op === 'member') return effectOfMember(by, flow, kind);
  if (use.kind === 'receiver') {
    if (by.op === 'defer') return 'borrowed';
    return by.op === 'call' && calledName(flow, by.callee) === 'Close' ? 'released' : 'borrowed';
  }
  return by.op === 'call' && isBorrower(flow, by) ? 'borrowed' : 'kept';
}

/** `f.Close` without a call is on its way to somebody who calls it; `res.Body` is what the response holds. */
function effectOfMember(by: InstructionOf<'member'>, flow: FlowFunction, kind: ResourceKind): ResourceEffect {
  const name = by.key.kind === 'name' ? by.key.name : '';
  if (name === 'Close') return 'released';
  if (name !== 'Body' || kind !== 'body') return 'borrowed';
  const uses = usesOf(flow, by.to);
  if (uses.some((use) => use.kind === 'member' && 'op' in use.by && isClose(use.by))) return 'released';
  return uses.every((use) => isHarmless(use, flow)) ? 'borrowed' : 'kept';
}

function isClose(by: Use['by']): boolean {
  return 'op' in by && by.op === 'member' && by.key.kind === 'name' && by.key.name === 'Close';
}

function isHarmless({ kind, by }: Use, flow: FlowFunction): boolean {
  if (kind === 'argument') return 'op' in by && by.op === 'call' && isBorrower(flow, by);
  return kind === 'member' || kind === 'receiver' || kind === 'tested' || kind === 'operand';
}

/** Functions that read or write and close nothing, and give nothing that needs what they were given. */
const readers =
  /^(?:io(?:\/ioutil)?\.(?:ReadAll|Copy\w*|ReadFull|ReadAtLeast|WriteString)|fmt\.F(?:print\w*|scan\w*))$/;

/** Functions that wrap what they are given and close nothing: what they give must not live on. */
const wrappers =
  /^(?:io\.(?:LimitReader|TeeReader)|bufio\.New\w+|encoding\/\w+\.New(?:De|En)coder|encoding\/csv\.New\w+)$/;

function isBorrower(flow: FlowFunction, call: InstructionOf<'call'>): boolean {
  const { imported, names } = calleeOf(flow, call);
  const name = `${imported?.module ?? ''}.${names.at(-1) ?? ''}`;
  return readers.test(name) || (wrappers.test(name) && escapesOf(flow, call.to).every(isRead));
}

/** What is made of it is read by somebody, who may not keep it: `json.NewDecoder(f).Decode(&v)` has no such use. */
function isRead({ kind }: Use): boolean {
  return kind === 'receiver';
}

function calledName(flow: FlowFunction, callee: PlaceId): string | undefined {
  const made = definitionOf(flow, callee)?.instruction;
  return made?.op === 'member' && made.key.kind === 'name' ? made.key.name : undefined;
}

/** `errors.Is(err, …)` that holds, `err == io.EOF`: there was an error. */
function isErrorAfter(
  branch: Branch,
  taken: boolean,
  flow: FlowFunction,
  error: PlaceId | undefined,
): boolean {
  if (error === undefined || branch.test !== 'truthy' || !mentionsOf(flow, branch.place).has(error))
    return false;
  const made = definitionOf(flow, branch.place)?.instruction;
  return made?.op === 'binary' && made.operator === '!==' ? !taken : taken;
}

/** Rows close themselves when `Next` finds no more. */
function isReadToTheEnd(branch: Branch, taken: boolean, flow: FlowFunction): boolean {
  if (taken) return false;
  const made = definitionOf(flow, branch.place)?.instruction;
  return made?.op === 'call' && calledName(flow, made.callee) === 'Next';
}
