import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { Instruction } from '../../../analysis/flow/instruction.ts';
import { eachNullnessAt } from '../../../analysis/flow/nullness.ts';
import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partBeside } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { calledNameOf } from '../_kit/calls.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { functionAround, isFunction } from '../_kit/functions.ts';
import { nilModel } from '../_kit/nil-model.ts';
import { packageCall } from '../_kit/package-call.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';

/** `errors.Wrap(err, …)` and `respondError(w, err)` of an `err` that is known to be nil. */
export interface WrappedNil {
  readonly wrapper: GoNode;
  /** `err` */
  readonly error: GoNode;
  /** The number of the argument. */
  readonly position: number;
  /** What wraps nil gives nil: the failure is lost. Otherwise only the text tells of `<nil>`. */
  readonly isLost: boolean;
  /** It is not given back, but told to somebody: `respondError(w, code, err)`. */
  readonly isReported?: true;
  /** It is told beside a text, or by a function of another file: whether nil does harm there is not to be seen. */
  readonly isAside?: true;
  /** Nobody ever gave it a value; otherwise it was asked for and found nil. */
  readonly isUnset?: true;
}

/** By name: does the function of the file ask something for nil? It may be called for nothing, too. */
type OwnFunctions = ReadonlyMap<string, boolean>;

export function* wrappedNils({ tree, text }: GoFile): Generator<WrappedNil> {
  if (!/\bfmt\.Errorf\(|\berrors\.W(?:rap|ith)/.test(text) && !mayReport.test(text)) return;
  const byFunction = new Map<GoNode, WrappedNil[]>();
  let known: OwnFunctions | undefined;
  const own = (): OwnFunctions => (known ??= ownFunctions(tree));
  for (const call of tree.nodesOf('call_expression')) {
    const found = wrappedIn(call, tree, own);
    const around = found === undefined ? undefined : functionAround(call);
    if (found === undefined || around === undefined) continue;
    const others = byFunction.get(around);
    if (others === undefined) byFunction.set(around, [found]);
    else others.push(found);
  }
  for (const [node, wrapped] of byFunction) {
    const result = tree.flowOf(node);
    if (result.kind === 'flow') yield* nilAmong(result.flow, wrapped, text);
  }
}

const errorName = /^(?:e|er|err|error)\d*$|^err[A-Z_]\w*$|\w(?:Err|Error|_err)\d*$/;

function wrappedIn(call: GoNode, tree: GoTree, own: () => OwnFunctions): WrappedNil | undefined {
  const reported = reportedBy(call, tree, own);
  if (reported !== undefined) return reported;
  const called = packageCall(call, tree);
  if (called === undefined) return undefined;
  const isLost = wrapping.test(`${called.module}.${called.name}`);
  if (!isLost && !(called.module === 'fmt' && called.name === 'Errorf')) return undefined;
  const given = isLost ? argumentsOf(call).slice(0, 1) : argumentsOf(call).slice(1);
  const error = given.find((one) => one.kind === 'identifier' && errorName.test(tree.textOf(one)));
  if (error === undefined || !isGivenBack(call) || isAskedAround(call, tree.textOf(error), tree))
    return undefined;
  return { wrapper: call, error, position: argumentsOf(call).indexOf(error), isLost };
}

const wrapping =
  /^github\.com\/(?:pkg|cockroachdb|juju|pingcap)\/errors\.(?:Wrapf?|WithMessagef?|WithStack|Annotatef?|Trace)$/;

/** Functions that answer with an error, by their names. */
const mayReport =
  /\b(?:[wW]rite|[rR]espond|[sS]end|[rR]ender|[rR]eply|[aA]bort|[hH]andle|[rR]eturn)\w*(?:Err|Error|Problem|Failure)\w*\([^\n]*\b(?:err|\w+Err)\)/;
const reporting =
  /^(?:write|respond|send|render|reply|abort|handle|return)\w*(?:Err|Error|Problem|Failure)(?:JSON|Response|Page|With\w+)?$/i;

/** `writeError(w, code, err)`, and then the function is left. */
function reportedBy(call: GoNode, tree: GoTree, own: () => OwnFunctions): WrappedNil | undefined {
  const statement = call.parent;
  if (statement?.kind !== 'expression_statement') return undefined;
  const name = calledNameOf(call);
  if (name === undefined || !reporting.test(tree.textOf(name))) return undefined;
  const given = argumentsOf(call);
  const error = given.at(-1);
  if (error?.kind !== 'identifier' || !errorName.test(tree.textOf(error))) return undefined;
  if (partBeside(statement, 1)?.kind !== 'return_statement') return undefined;
  const isAsking = own().get(tree.textOf(name));
  if (isAsking === true || isAskedAround(call, tree.textOf(error), tree)) return undefined;
  const isAside = isAsking === undefined || given.some(({ kind }) => kind.endsWith('string_literal'));
  return {
    wrapper: call,
    error,
    position: given.length - 1,
    isLost: false,
    isReported: true,
    ...(isAside && { isAside }),
  };
}

function ownFunctions(tree: GoTree): OwnFunctions {
  const all = [...tree.nodesOf('function_declaration'), ...tree.nodesOf('method_declaration')];
  const found = new Map<string, boolean>();
  for (const one of all) {
    const name = tree.textOf(childOf(one, 'name') ?? one);
    found.set(name, found.get(name) === true || /\w [!=]= nil\b/.test(tree.textOf(one)));
  }
  return found;
}

function isGivenBack({ parent }: GoNode): boolean {
  const statement = parent?.kind === 'expression_list' ? parent.parent : parent;
  return statement?.kind === 'return_statement';
}

/** Where a condition asks of the error, the way knows it: only those far from one are worth a graph. */
function isAskedAround(call: GoNode, error: string, tree: GoTree): boolean {
  const named = new RegExp(String.raw`\b${error}\b`);
  let isNear = true;
  for (const around of nodesAround(call)) {
    if (isFunction(around)) return isNear;
    const asked = withoutParentheses(askedBy(around));
    if (asked === undefined) continue;
    const condition = tree.textOf(asked);
    // Where another error is asked for it is the one to wrap, which is told elsewhere.
    const [, other] = isNear ? (/^(\w+) != nil$/.exec(condition) ?? []) : [];
    isNear = false;
    if (named.test(condition) || (other !== undefined && errorName.test(other))) return true;
  }
  return true;
}

function askedBy(around: GoNode): GoNode | undefined {
  switch (around.kind) {
    case 'if_statement':
      return childOf(around, 'condition');
    case 'expression_switch_statement':
    case 'type_switch_statement':
    case 'expression_case':
      return childOf(around, 'value');
    case 'communication_case':
      return childOf(around, 'communication') ?? around;
    default:
      return undefined;
  }
}

function* nilAmong(flow: FlowFunction, wrapped: readonly WrappedNil[], text: string): Generator<WrappedNil> {
  const wanted = new Map(wrapped.map((one) => [one.wrapper.start, one]));
  const asked = new Map<Instruction, PlaceId>();
  for (const { instructions } of flow.blocks)
    for (const instruction of instructions) {
      const one = instruction.op === 'call' ? wanted.get(instruction.at.start) : undefined;
      if (one === undefined || instruction.op !== 'call' || instruction.at.end !== one.wrapper.end) continue;
      const place = instruction.args[one.position]?.place;
      if (place !== undefined && flow.places[place]?.kind !== 'parameter') asked.set(instruction, place);
    }
  const found: WrappedNil[] = [];
  eachNullnessAt(
    flow,
    nilModel(flow, () => false),
    asked,
    ({ at }, nullness) => {
      const one = wanted.get(at.start);
      if (one === undefined || nullness?.kind !== 'null' || nullness.mayBeFalsy) return;
      if (text.slice(nullness.since.start, nullness.since.end) !== 'nil')
        found.push(nullness.by === 'test' ? one : { ...one, isUnset: true });
    },
  );
  yield* found;
}
