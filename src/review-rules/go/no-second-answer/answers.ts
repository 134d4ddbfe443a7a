import { calleeOf } from '../../../analysis/flow/callee.ts';
import { constantOf, definitionOf } from '../../../analysis/flow/definitions.ts';
import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { Instruction, InstructionOf } from '../../../analysis/flow/instruction.ts';

/**
 * - `whole`: an answer from its status on, and nothing belongs behind it; `error`: the same by a function of the program, as
 *   its name says. `status`: only the status, and what is written next belongs to it.
 * - `body`: text that is sent. `served`: by another handler, all of it.
 */
export type Answer = 'whole' | 'error' | 'status' | 'body' | 'served';

/** What stands for the one who asked. */
export interface Writer {
  readonly place: PlaceId;
  readonly type: 'http' | 'context';
}

/** What a call tells the one who asked; undefined: nothing. */
export function answerOf(flow: FlowFunction, instruction: Instruction, writer: Writer): Answer | undefined {
  if (instruction.op !== 'call') return undefined;
  const { imported, names } = calleeOf(flow, instruction);
  const last = names.at(-1) ?? '';
  if (writer.type === 'context')
    return isOf(flow, instruction.receiver, writer) ? ofContext(last, instruction, flow) : undefined;
  if (instruction.receiver === writer.place && names.length === 2) return ofWriter(last, instruction, flow);
  const index = instruction.args.findIndex(({ place }) => place === writer.place);
  if (index < 0) return ofEncoder(flow, instruction, writer);
  if (imported !== undefined) {
    const known = ofPackage(`${imported.module}.${names.slice(1).join('.')}`, index);
    if (known !== undefined) return known;
  }
  return ofName(last);
}

/** Of the context itself, and of what `c.Status(404)` gives. */
function isOf(flow: FlowFunction, receiver: PlaceId | undefined, writer: Writer): boolean {
  if (receiver === undefined || receiver === writer.place) return receiver !== undefined;
  const made = definitionOf(flow, receiver)?.instruction;
  const isStatus = made?.op === 'call' && calleeOf(flow, made).names.at(-1) === 'Status';
  return isStatus && made.receiver === writer.place;
}

/** Other things are called a context, too: those of a request are known by what they do, or by a status. */
function ofContext(name: string, { args }: InstructionOf<'call'>, flow: FlowFunction): Answer | undefined {
  if (always.test(name)) return 'whole';
  return args.length > 1 && withStatus.test(name) && isStatus(flow, args[0]?.place) ? 'whole' : undefined;
}

const always =
  /^(?:AbortWith(?:Status(?:JSON|PureJSON)?|Error)|(?:Send|No)(?:String|Status|Content)|JSON|Redirect|ServerError|InternalServerError|NotFound|BadRequest|Forbidden)$/;
const withStatus =
  /^(?:\w+JSON|JSON\w+|XML|YAML|TOML|ProtoBuf|String|HTML|Render|Blob|Data|DataFromReader|Error)$/;

/** `http.StatusNotFound`, `404` */
function isStatus(flow: FlowFunction, place: PlaceId | undefined): boolean {
  if (place === undefined) return false;
  const known = constantOf(flow, place);
  if (known !== undefined) return known.type === 'number' && known.value >= 200 && known.value < 600;
  const { names } = calleeOf(flow, { callee: place });
  return names.length === 2 && /^Status[A-Z]/.test(names[1] ?? '');
}

function ofWriter(name: string, { args }: InstructionOf<'call'>, flow: FlowFunction): Answer | undefined {
  const [status] = args;
  if (name === 'WriteHeader')
    return status !== undefined && isBefore(flow, status.place) ? undefined : 'status';
  return /^(?:Write|WriteString|ReadFrom)$/.test(name) ? 'body' : undefined;
}

/** The answer itself comes behind such a status. */
function isBefore(flow: FlowFunction, status: PlaceId): boolean {
  const known = constantOf(flow, status);
  if (known?.type === 'number') return known.value < 200;
  return /^Status(?:Continue|SwitchingProtocols|Processing|EarlyHints)$/.test(
    calleeOf(flow, { callee: status }).names.at(-1) ?? '',
  );
}

function ofPackage(name: string, index: number): Answer | undefined {
  switch (name) {
    case 'net/http.Error':
    case 'net/http.NotFound':
    case 'net/http.Redirect':
      return 'whole';
    case 'net/http.ServeContent':
    case 'net/http.ServeFile':
    case 'net/http.ServeFileFS':
      return 'body';
    case 'fmt.Fprint':
    case 'fmt.Fprintf':
    case 'fmt.Fprintln':
    case 'io.Copy':
    case 'io.WriteString':
      return index === 0 ? 'body' : undefined;
    default:
      return undefined;
  }
}

/** `json.NewEncoder(w).Encode(x)` */
function ofEncoder(flow: FlowFunction, call: InstructionOf<'call'>, writer: Writer): Answer | undefined {
  if (call.receiver === undefined || calleeOf(flow, call).names.at(-1) !== 'Encode') return undefined;
  const holds = flow.derived(encoderWriters).get(call.receiver) ?? [];
  return holds.includes(writer.place) ? 'body' : undefined;
}

/** What `NewEncoder` was given, by the place of what it gave. */
function encoderWriters(flow: FlowFunction): ReadonlyMap<PlaceId, readonly PlaceId[]> {
  const found = new Map<PlaceId, readonly PlaceId[]>();
  for (const { instructions } of flow.blocks)
    for (const instruction of instructions) {
      if (instruction.op === 'copy') {
        const held = found.get(instruction.from);
        if (held !== undefined) found.set(instruction.to, held);
      }
      if (instruction.op !== 'call' || calleeOf(flow, instruction).names.at(-1) !== 'NewEncoder') continue;
      found.set(
        instruction.to,
        instruction.args.map(({ place }) => place),
      );
    }
  return found;
}

/** Functions of the program that are given the writer. */
function ofName(name: string): Answer | undefined {
  if (
    /^(?:write|send|respond|reply|render|serve|http|json|return)\w*(?:err|error|failure|problem|notfound|badrequest|forbidden|unauthorized)\w*$/i.test(
      name,
    )
  )
    return 'error';
  if (name === 'ServeHTTP') return 'served';
  return /^(?:(?:write|send|respond|reply|render)(?:With)?(?:JSON|XML|HTML|Text|Response|Result|Data|Body|Template|Page)?|Execute(?:Template)?)$/i.test(
    name,
  )
    ? 'body'
    : undefined;
}
