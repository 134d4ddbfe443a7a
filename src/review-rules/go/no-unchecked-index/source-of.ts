import { calleeOf } from '../../../analysis/flow/callee.ts';
import { constantOf, definitionsOf } from '../../../analysis/flow/definitions.ts';
import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { Instruction, InstructionOf } from '../../../analysis/flow/instruction.ts';
import { instructionsOfKindAt } from '../../../analysis/flow/lookup.ts';
import { isGoNode } from '../../../languages/go/node.ts';

/**
 * Where a text comes from.
 * - `outside`: it is read: a line, a file, what a command printed, a variable of the environment, a part of a request.
 * - `given`: by whoever calls, from a field, by another function.
 * - `known`: the program writes it itself, in a form that it knows.
 */
export type Source = 'outside' | 'given' | 'known';

/** Steps from a value to where it comes from. */
const longestWay = 20;

/** @param ofCall What the result of another function is, and a variable that is given several things. */
export function sourceOf(flow: FlowFunction, start: PlaceId, ofCall: Source = 'given'): Source {
  let at = start;
  for (let count = 0; count < longestWay; count++) {
    if (constantOf(flow, at) !== undefined) return 'known';
    const made = makerOf(flow, at);
    if (made === undefined) return isOwnForm(flow, at) ? 'known' : isLocal(flow, at) ? ofCall : 'given';
    const step = stepFrom(flow, made, ofCall);
    if (typeof step === 'string') return step;
    at = step;
  }
  return 'given';
}

function isLocal(flow: FlowFunction, place: PlaceId): boolean {
  return flow.places[place]?.kind === 'local' && definitionsOf(flow, place).length > 1;
}

/** What calls a closure knows what it calls it with, and an environment is made of pairs. */
function isOwnForm(flow: FlowFunction, place: PlaceId): boolean {
  const { kind, name = '' } = flow.places[place] ?? {};
  if (/^(?:\w*E|e)nv(?:iron(?:ment)?)?s?$/.test(name)) return true;
  return kind === 'parameter' && isGoNode(flow.origin) && flow.origin.kind === 'func_literal';
}

/** The one instruction that gives it something else than what was made of itself. */
function makerOf(flow: FlowFunction, place: PlaceId): Instruction | undefined {
  const sites = definitionsOf(flow, place).map(({ instruction }) => instruction);
  if (flow.places[place]?.kind === 'temporary') return sites[0];
  const [made, ...others] = sites.filter((one) => !isMadeOf(flow, one, place));
  return others.length > 0 || flow.places[place]?.kind === 'parameter' ? undefined : made;
}

/** `line = strings.TrimSpace(line)` */
function isMadeOf(flow: FlowFunction, instruction: Instruction, place: PlaceId): boolean {
  let at = instruction.op === 'copy' ? instruction.from : undefined;
  for (let count = 0; at !== undefined && count < longestWay; count++) {
    if (at === place) return true;
    const made = flow.places[at]?.kind === 'temporary' ? definitionsOf(flow, at)[0]?.instruction : undefined;
    const step = made === undefined ? 'given' : stepFrom(flow, made);
    at = typeof step === 'string' ? undefined : step;
  }
  return false;
}

function stepFrom(flow: FlowFunction, made: Instruction, ofCall: Source = 'given'): PlaceId | Source {
  switch (made.op) {
    case 'copy':
      return made.from;
    case 'iterator-value':
      return fromTurn(flow, made);
    case 'member':
      return fromMember(made);
    case 'opaque':
      return made.reason === 'slice_expression' ? (made.operands[0] ?? 'given') : 'given';
    case 'call':
      return fromCall(flow, made, ofCall);
    case 'binary':
    case 'object':
      return 'known';
    default:
      return 'given';
  }
}

/** The first value of a turn is a key, and keys have a form of their own. */
function fromTurn(flow: FlowFunction, value: InstructionOf<'iterator-value'>): PlaceId | Source {
  const iterator = definitionsOf(flow, value.iterator)[0]?.instruction;
  const [key] = instructionsOfKindAt(flow, value.at, 'iterator-value').filter(
    ({ instruction }) => instruction.iterator === value.iterator,
  );
  return iterator?.op === 'iterator' && key?.instruction !== value ? iterator.source : 'known';
}

/** Variables of an environment are checked where they are set, the path of a request by who sends it on; ids have a form of their own. A field that no other package sees holds what was put there. */
const checkedFields =
  /(?:^e|E)nv(?:iron(?:ment)?)?s?$|^(?:Path|RequestURI|RawPath)$|(?:I[dD]|Key|Ref|U[rR][iI]|A[rR][nN])$/;

function fromMember({ object, key }: InstructionOf<'member'>): PlaceId | Source {
  if (key.kind !== 'name' || /^(?:\d+|\*)$/.test(key.name)) return object;
  return checkedFields.test(key.name) || /^\p{Ll}/u.test(key.name) ? 'known' : 'given';
}

const passing =
  /^(?:(?:strings|bytes)\.(?:Trim\w*|To(?:Lower|Upper)|Replace(?:All)?|Split\w*|Fields\w*|Clone)|string)$/;
const reading =
  /^(?:os\.(?:Getenv|LookupEnv|ReadFile)|ioutil\.(?:ReadFile|ReadAll)|io\.ReadAll|.*\.(?:Text|ReadString|ReadLine|ReadBytes|Output|CombinedOutput|FormValue|PostFormValue|UserAgent|Referer|Error))$/;
const writing =
  /^(?:fmt\.Sprint\w*|(?:os|.*)\.Environ|runtime\.\w+|time\.\w+|strings\.(?:Join|Repeat)|strconv\.\w+|.*\.(?:Format|RemoteAddr|Addr|(?:Go)?String|I[dD]|Key|Name|Type|CommandPath|Find\w*)|(?:path\.)?filepath\.\w+|path\.\w+|C\.\w+)$/;

function fromCall(flow: FlowFunction, call: InstructionOf<'call'>, ofCall: Source): PlaceId | Source {
  const name = calleeOf(flow, call).names.join('.');
  const [first] = call.args;
  if (passing.test(name) && first !== undefined) return first.place;
  if (reading.test(name)) return 'outside';
  return writing.test(name) ? 'known' : ofCall;
}
