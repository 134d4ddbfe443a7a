import { calleeOf } from '../../../analysis/flow/callee.ts';
import { definitionOf, definitionsOf } from '../../../analysis/flow/definitions.ts';
import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../analysis/flow/instruction.ts';
import { instructionsOfKind } from '../../../analysis/flow/lookup.ts';
import { resourceLife } from '../../../analysis/flow/resource-life.ts';
import type { Leak } from '../../../analysis/flow/resource-life.ts';
import { aliasesOf } from '../../../analysis/flow/uses.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { resultOf, variableOf } from '../_kit/call-results.ts';
import { isInside } from '../_kit/is-inside.ts';
import type { UnclosedResource } from './find-leaks.ts';
import { OwnFunctions } from './own-functions.ts';
import { resourceRules } from './resource-rules.ts';
import { isStart } from './runs-once.ts';

/** Whether a file may start a command and talk to it. */
export const mayStartCommands = /\.Std(?:in|out|err)Pipe\(\)/;

/** A comment that says why nobody waits. */
const livesOn = /\/\/.*\b(?:zombies?|reap\w*|detach\w*|(?:not|n't|never|without) wait\w*)\b/i;

/** Not of `main`: a process that stays behind is over with it. */
export function* commandsIn(tree: GoTree): Generator<UnclosedResource> {
  const own = new OwnFunctions(tree);
  for (const node of tree.functions) {
    const text = isStart(node, tree) ? '' : tree.textOf(node);
    if (!mayStartCommands.test(text) || livesOn.test(text)) continue;
    const result = tree.flowOf(node);
    if (result.kind === 'flow') yield* startedCommands(result.flow, { tree, own });
  }
}

/** What is known of one function. */
interface Around {
  readonly tree: GoTree;
  readonly own: OwnFunctions;
}

/** More in one function are written by a machine. */
const mostPipes = 20;

/**
 * Commands that the function starts with a pipe to them, and does not wait for: the process stays behind as a zombie, its pipe open.
 * One that nobody listens to may be meant to live on. And pipes into a command that are left open while it is waited for.
 */
function* startedCommands(flow: FlowFunction, around: Around): Generator<UnclosedResource> {
  const calls = [...instructionsOfKind(flow, 'call')].map(({ instruction }) => instruction);
  const pipes = calls.flatMap((call) => pipeOf(flow, call) ?? []);
  const starts = calls.filter((call) => methodOn(flow, call, /^Start$/) !== undefined);
  if (pipes.length + starts.length > mostPipes) return;
  for (const call of starts) {
    const command = methodOn(flow, call, /^Start$/);
    if (command === undefined || !pipes.some((one) => one.command === command && !one.isInput)) continue;
    if (!isMadeHere(flow, command)) continue;
    const error = variableOf(flow, { place: call.to, from: call });
    // It runs once its error is where it is asked for.
    const given = error === undefined ? [] : definitionsOf(flow, error);
    const from = given.find(({ instruction: { at } }) => isInside(call.at, at))?.instruction;
    const leak = leakOf(flow, { call, place: command, error, kind: 'process' }, around, from);
    const name = flow.places[command]?.name ?? '';
    if (leak !== undefined && leak.way !== 'again')
      yield { kind: 'process', at: call.at, name, leak, isDrained: false };
  }
  for (const { call, command, isInput } of pipes)
    if (isInput && calls.some((one) => methodOn(flow, one, /^Wait$/) === command))
      yield* openInputs(flow, { call, command }, around);
}

function* openInputs(
  flow: FlowFunction,
  { call, command }: Pick<Pipe, 'call' | 'command'>,
  around: Around,
): Generator<UnclosedResource> {
  const [held, failure] = [resultOf(flow, call, 0), resultOf(flow, call, 1)];
  const variable = held === undefined ? undefined : variableOf(flow, held);
  if (held === undefined || variable === undefined || !isMadeHere(flow, command)) return;
  const error = failure === undefined ? undefined : variableOf(flow, failure);
  const leak = leakOf(flow, { call, place: held.place, error, kind: 'input' }, around, held.from);
  const name = flow.places[variable]?.name ?? '';
  if (leak?.way === 'never') yield { kind: 'input', at: call.at, name, leak, isDrained: false };
}

interface Held {
  readonly call: InstructionOf<'call'>;
  readonly place: PlaceId;
  readonly error: PlaceId | undefined;
  readonly kind: 'process' | 'input';
}

function leakOf(
  flow: FlowFunction,
  { call, place, error, kind }: Held,
  { tree, own }: Around,
  from: Parameters<typeof resourceLife>[1]['from'] = call,
): Leak | undefined {
  const opening = error === undefined ? undefined : { place: error, after: call.at.end };
  const rules = resourceRules({
    kind,
    error: opening,
    contexts: new Set(),
    isReadingEnough: false,
    tree,
    own,
  });
  const life = resourceLife(flow, { from, place, ...(error === undefined ? {} : { error }) }, rules);
  return life.kind === 'settled' || life.way === 'throw' ? undefined : life;
}

interface Pipe {
  readonly call: InstructionOf<'call'>;
  readonly command: PlaceId;
  readonly isInput: boolean;
}

function pipeOf(flow: FlowFunction, call: InstructionOf<'call'>): Pipe | undefined {
  const command = methodOn(flow, call, /^Std(?:in|out|err)Pipe$/);
  if (command === undefined) return undefined;
  return { call, command, isInput: calleeOf(flow, call).names.at(-1) === 'StdinPipe' };
}

/** The variable that the method is called on. */
function methodOn(flow: FlowFunction, call: InstructionOf<'call'>, method: RegExp): PlaceId | undefined {
  const { root, names } = calleeOf(flow, call);
  return names.length === 2 && method.test(names[1] ?? '') ? root : undefined;
}

/** `cmd := exec.Command(…)` */
function isMadeHere(flow: FlowFunction, command: PlaceId): boolean {
  for (const place of aliasesOf(flow, command)) {
    const made = definitionOf(flow, place)?.instruction;
    const source = made?.op === 'copy' ? definitionOf(flow, made.from)?.instruction : made;
    if (source?.op !== 'call') continue;
    const { imported, names } = calleeOf(flow, source);
    if (imported?.module === 'os/exec' && names[1]?.startsWith('Command') === true) return true;
  }
  return false;
}
