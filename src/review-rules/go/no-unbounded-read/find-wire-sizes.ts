import { calleeOf } from '../../../analysis/flow/callee.ts';
import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../analysis/flow/instruction.ts';
import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { declarationAround } from '../_kit/functions.ts';
import { eachCall } from '../_kit/each-call.ts';
import type { CallSite } from '../_kit/each-call.ts';
import { makersOf } from '../_kit/origin/makers.ts';
import type { Maker } from '../_kit/origin/makers.ts';
import { ValueQueue } from '../_kit/origin/value-queue.ts';
import { declaredTypeOf, nodeOf, ownerOf } from '../_kit/origin/variables.ts';
import type { Value } from '../_kit/origin/variables.ts';
import { isSizeAsked } from '../_kit/is-size-asked.ts';
import type { UnboundedRead } from './unbounded-read.ts';

/** A text without these makes nothing of a size that it reads. */
export function maySize(text: string): boolean {
  if (!text.includes('make([]') || !readsNumbers.test(text)) return false;
  return !ofSystem.test(text) && !ofGuest.test(text);
}

const readsNumbers =
  /\b(?:Uint(?:32|64)\(|Read(?:Uv|V)arint\(|Uvarint\(|binary\.Read\(|[rR]eadU?[iI]nt(?:32|64)\w*\()/;

/** What the system says of sizes is so, and generated code is mended where it is generated. */
const ofSystem = /"(?:syscall|golang\.org\/x\/sys\/\w+)"|^\/\/ (?:Code )?[Gg]enerated\b/m;

/** What a program that was built in has put into its own memory. */
const ofGuest = /^(?:import )?[ \t]*(?:\w+ )?"[^"\n]*\b(?:wasm|wazero)\b[^"\n]*"/m;

/** Programs that somebody calls by hand, and stores that read what they wrote themselves. */
const ofOwnFiles =
  /(?:^|\/)(?:cmds?|\w*ctl|manifest|wal|\w*store|storage|database|\w*db|index|tsdb|snapshots?)\//;

/** Of two bytes the largest number is a small list. */
const large =
  /^(?:binary\.(?:(?:Big|Little|Native)Endian\.Uint(?:32|64)|Read(?:Uv|V)arint|U?[vV]arint)|(?:\w+\.)*[rR]ead(?:U?[iI]nt(?:32|64)?(?:BE|LE)?|(?:Uv|V|uv|v)arint\w*))$/;
const conversion = /^u?int(?:32|64)?$/;

/** Lists as long as a number says that is read from the data, which nobody compares with anything. */
export function* findWireSizes(file: GoFile): Generator<UnboundedRead, void> {
  if (ofOwnFiles.test(file.path)) return;
  // What is read by a number says that there was as much: the first says it all.
  const told = new Set<string>();
  for (const { flow, call } of eachCall(file.tree)) {
    if (!file.text.startsWith('make([]', call.at.start)) continue;
    const [size] = call.args;
    const own = nodeOf(flow);
    const around = own === undefined ? undefined : (declarationAround(own) ?? own);
    if (size === undefined || around === undefined) continue;
    const found = numberBehind({ flow, place: size.place }, file.tree);
    if (found === undefined || isSizeAsked(file.tree.textOf(around), found.names)) continue;
    const key = `${around.start} ${found.names.join()}`;
    if (found.names.length > 0 && told.has(key)) continue;
    told.add(key);
    yield { kind: 'unbounded-read', of: 'list', at: call.at, name: found.reader, isOfCaller: true };
  }
}

interface WireNumber {
  /** As it is called: `binary.BigEndian.Uint32`. */
  readonly reader: string;
  /** The variables that hold it on the way. */
  readonly names: readonly string[];
}

/** The number of the data that a size is made of; undefined: it may have come from somewhere else. */
function numberBehind(size: Value, tree: GoTree): WireNumber | undefined {
  const values = new ValueQueue(size);
  const names = new Set<string>();
  let reader: string | undefined;
  for (const value of values) {
    const name = nameOf(tree, value);
    if (name !== undefined) names.add(name);
    for (const maker of makersOf(tree, value)) {
      const step = stepOf(maker, value, tree);
      if (maker.kind === 'made' && maker.by.op === 'member') names.add(tree.textOf(maker.by.at));
      if (step === undefined) return undefined;
      if (typeof step === 'string') reader ??= step;
      else for (const place of step) values.add({ flow: flowOf(maker, value), place });
    }
  }
  return reader === undefined ? undefined : { reader, names: [...names] };
}

function nameOf(tree: GoTree, value: Value): string | undefined {
  const { flow, place } = ownerOf(tree, value);
  const { kind, name = '' } = flow.places[place] ?? {};
  return kind === 'local' || kind === 'parameter' ? name : undefined;
}

function flowOf(maker: Maker, value: Value): FlowFunction {
  return 'flow' in maker ? maker.flow : value.flow;
}

/** The reader, or what it is made of; undefined: neither. */
function stepOf(maker: Maker, value: Value, tree: GoTree): string | readonly PlaceId[] | undefined {
  if (maker.kind === 'call') return ofCall(maker);
  if (maker.kind !== 'made') return undefined;
  const { by } = maker;
  switch (by.op) {
    case 'constant':
      return [];
    case 'binary':
      return /^[-+*]$|^<<$/.test(by.operator) ? [by.left, by.right] : undefined;
    case 'opaque':
      return by.reason === 'zero value' && isFilled(maker.flow, value, tree) ? 'binary.Read' : undefined;
    case 'member':
      return isFieldFilled(maker.flow, by, tree) ? 'binary.Read' : undefined;
    default:
      return undefined;
  }
}

function ofCall({ flow, call }: CallSite): string | readonly PlaceId[] | undefined {
  const name = calleeOf(flow, call).names.join('.');
  const [first] = call.args;
  if (conversion.test(name) && first !== undefined) return [first.place];
  return large.test(name) ? name : undefined;
}

/** `binary.Read(r, order, &head)`, and then `head.Size`. */
function isFieldFilled(flow: FlowFunction, { object, key }: InstructionOf<'member'>, tree: GoTree): boolean {
  const [name, own] = [nameOf(tree, { flow, place: object }), nodeOf(flow)];
  if (name === undefined || own === undefined || key.kind !== 'name') return false;
  const isLarge = new RegExp(`^\\s*${key.name}\\s+u?int(?:32|64)\\b`, 'm').test(tree.textOf(tree.root));
  return isLarge && new RegExp(`\\bbinary\\.Read\\([^;{}\\n]*, &${name}\\)`).test(tree.textOf(own));
}

/** `var n uint32`, and `binary.Read(r, order, &n)`. */
function isFilled(flow: FlowFunction, value: Value, tree: GoTree): boolean {
  const [name, own] = [nameOf(tree, value), nodeOf(flow)];
  if (name === undefined || own === undefined) return false;
  if (!/^u?int(?:32|64)$/.test(declaredTypeOf(tree, value) ?? '')) return false;
  return new RegExp(`\\bbinary\\.Read\\([^;{}\\n]*, &${name}\\)`).test(tree.textOf(own));
}
