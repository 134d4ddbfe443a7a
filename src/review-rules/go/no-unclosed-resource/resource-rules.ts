import { definitionOf } from '../../../analysis/flow/definitions.ts';
import type { Branch, FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../analysis/flow/instruction.ts';
import { mentionsOf } from '../../../analysis/flow/mentions.ts';
import type { ResourceEffect, ResourceRules } from '../../../analysis/flow/resource-uses.ts';
import { usesOf } from '../../../analysis/flow/uses.ts';
import type { Use } from '../../../analysis/flow/uses.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import type { ResourceKind } from '../_kit/acquisition.ts';
import { isBorrower } from './borrowers.ts';
import { isDrained } from './drains.ts';
import { endsWithItsContext } from './ends-with-its-context.ts';
import type { GivenContexts } from './ends-with-its-context.ts';
import { outcomeOfError } from './failures.ts';
import { isLentToClosure } from './lent-to-closures.ts';
import type { OwnFunctions } from './own-functions.ts';
import { finishes } from './writers.ts';
import type { WriterKind } from './writers.ts';
import { showsError, spanOfWrapped } from './wrapped-error.ts';
import type { OpeningError } from './wrapped-error.ts';

export interface RulesAround {
  readonly kind: ResourceKind | WriterKind | 'process' | 'input';
  /** The variable of the error beside it. */
  readonly error: OpeningError | undefined;
  /** Tickers may run until these are done. */
  readonly contexts: GivenContexts;
  /** Who has read all of a body has given it back. */
  readonly isReadingEnough: boolean;
  readonly tree: GoTree;
  readonly own: OwnFunctions;
}

/** What the uses of a resource do to it. */
export function resourceRules(around: RulesAround): ResourceRules {
  const { kind, error, contexts, tree } = around;
  let span: ReturnType<typeof spanOfWrapped> | 'unasked' = 'unasked';
  const isWrapped = (branch: Branch, flow: FlowFunction): boolean => {
    if (span === 'unasked') span = error && spanOfWrapped(flow, error);
    return span !== undefined && span.start <= branch.at.start && branch.at.end <= span.end;
  };
  const isOver = (branch: Branch, taken: boolean, flow: FlowFunction, isStale: boolean): boolean =>
    (isErrorAfter(branch, taken, flow, error?.place) && (!isStale || isWrapped(branch, flow))) ||
    (error !== undefined && showsError(branch, taken, flow, error.place) && isWrapped(branch, flow)) ||
    (kind === 'body' && isWithoutBody(branch, taken, flow)) ||
    (kind === 'rows' && isReadToTheEnd(branch, taken, flow)) ||
    // Nothing comes behind such a loop, whatever was opened.
    (!taken && isTickingOn(branch, flow));
  const rules: ResourceRules = {
    effectOf: (use, flow) => effectOf(use, flow, around, rules),
    isTied: () => false,
    isLentToClosure: (use, flow) => kind === 'file' && isLentToClosure(use, flow, tree),
    mayFail: () => false,
    endsProgram: (instruction, flow) => kind === 'ticker' && endsWithItsContext(instruction, flow, contexts),
    outcomeOf: (branch, taken, flow, isStale) =>
      isOver(branch, taken, flow, isStale) ? 'over' : outcomeOfError(branch, taken, flow, tree),
  };
  return rules;
}

function effectOf(use: Use, flow: FlowFunction, around: RulesAround, rules: ResourceRules): ResourceEffect {
  const { by } = use;
  if (!('op' in by)) return 'kept';
  // A function that cancels a context is called, sooner or later.
  if (use.kind === 'callee') return 'released';
  if (by.op === 'member') return effectOfMember(by, flow, around, rules);
  if (use.kind === 'receiver') {
    if (by.op === 'defer') return 'borrowed';
    return by.op === 'call' ? effectOfMethod(calledName(flow, by.callee), around) : 'borrowed';
  }
  if (around.isReadingEnough && isDrained(use, flow)) return 'released';
  return isBorrowed(use, flow, around, rules) ? 'borrowed' : 'kept';
}

function isRelease(name: string | undefined, kind: RulesAround['kind']): boolean {
  switch (kind) {
    case 'ticker':
      return name === 'Stop';
    case 'process':
      return name === 'Wait';
    case 'span':
      return name === 'End';
    case 'cursor':
      return name === 'Close' || name === 'All';
    case 'pooled':
      // Who hijacks a connection takes it out of its pool.
      return name === 'Release' || name === 'Hijack';
    default:
      return name === 'Close';
  }
}

/** Who asks for the number of a file may hand that on, or wants a number to be taken. */
function effectOfMethod(name: string | undefined, { kind }: RulesAround): ResourceEffect {
  if (kind === 'stream' || kind === 'buffer') return finishes.test(name ?? '') ? 'released' : 'borrowed';
  if (isRelease(name, kind)) return 'released';
  return name === 'Fd' && kind === 'file' ? 'kept' : 'borrowed';
}

/** `f.Close` without a call is on its way to somebody who calls it; `res.Body` is what the response holds. */
function effectOfMember(
  by: InstructionOf<'member'>,
  flow: FlowFunction,
  around: RulesAround,
  rules: ResourceRules,
): ResourceEffect {
  const { kind, isReadingEnough } = around;
  const name = by.key.kind === 'name' ? by.key.name : '';
  if (kind === 'ticker') return effectOfTicker(flow, by, name);
  // Who asks for the process may wait for it, or let it go.
  if (kind === 'process') return /^(?:Wait|Process)$/.test(name) ? 'released' : 'borrowed';
  if (isRelease(name, kind) || (kind === 'buffer' && finishes.test(name))) return 'released';
  if (name !== 'Body' || kind !== 'body') return 'borrowed';
  const uses = usesOf(flow, by.to);
  if (uses.some((use) => use.kind === 'member' && 'op' in use.by && isClose(use.by))) return 'released';
  if (isReadingEnough && uses.some((use) => isDrained(use, flow))) return 'released';
  return uses.every((use) => isHarmless(use, flow, around, rules)) ? 'borrowed' : 'kept';
}

/** `t.Stop` on its way to somebody who calls it; whoever gets `t.C` may get more than that. */
function effectOfTicker(flow: FlowFunction, by: InstructionOf<'member'>, name: string): ResourceEffect {
  if (name === 'Stop') return 'released';
  return usesOf(flow, by.to).every((use) => isWaitedFor(use)) ? 'borrowed' : 'kept';
}

/** The head of a `range` over what a ticker sends, which comes to no end. */
export function isTickingOn(branch: Branch, flow: FlowFunction): boolean {
  const next = definitionOf(flow, branch.place)?.instruction;
  const made = next?.op === 'iterator-next' ? definitionOf(flow, next.iterator)?.instruction : undefined;
  if (made?.op !== 'iterator') return false;
  const from = definitionOf(flow, made.source)?.instruction;
  const source = from?.op === 'copy' ? definitionOf(flow, from.from)?.instruction : from;
  if (source?.op === 'call') return calledName(flow, source.callee) === 'Tick';
  return source?.op === 'member' && source.key.kind === 'name' && source.key.name === 'C';
}

/** `<-c`, `range c` */
export function isWaitedFor({ kind, by }: Use): boolean {
  if (kind === 'iterated') return true;
  return kind === 'opaque' && 'op' in by && by.op === 'opaque' && by.reason === 'unary_expression';
}

function isClose(by: Use['by']): boolean {
  return 'op' in by && by.op === 'member' && by.key.kind === 'name' && by.key.name === 'Close';
}

function isHarmless(use: Use, flow: FlowFunction, around: RulesAround, rules: ResourceRules): boolean {
  const { kind } = use;
  if (kind === 'argument') return isBorrowed(use, flow, around, rules);
  return kind === 'member' || kind === 'receiver' || kind === 'tested' || kind === 'operand';
}

/** What functions of the file may be given for the time of the call. */
const lent: ReadonlySet<RulesAround['kind']> = new Set([
  ...(['file', 'body', 'connection', 'pooled', 'statement', 'reader'] as const),
  ...(['stream', 'buffer', 'input'] as const),
]);

function isBorrowed(
  use: Use,
  flow: FlowFunction,
  { kind, own, isReadingEnough }: RulesAround,
  rules: ResourceRules,
): boolean {
  if ('op' in use.by && use.by.op === 'call' && isBorrower(flow, use.by)) return true;
  if (!lent.has(kind)) return false;
  return own.isBorrowed(use, flow, rules, `${kind} ${isReadingEnough ? 'read' : 'closed'}`);
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

/** `res.Body == nil` */
function isWithoutBody(branch: Branch, taken: boolean, flow: FlowFunction): boolean {
  if (branch.test !== 'nullish' || !taken) return false;
  const made = definitionOf(flow, branch.place)?.instruction;
  return made?.op === 'member' && made.key.kind === 'name' && made.key.name === 'Body';
}
