import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { DeclaredTypes } from '../_kit/declared-types.ts';
import { argumentsOf, formatTextOf } from '../_kit/format-text.ts';
import { parseFormat } from '../_kit/format-verbs.ts';
import { functionAround } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import { packageCall } from '../_kit/package-call.ts';
import { printCallOf } from '../_kit/print-calls.ts';
import { isGivenAgain } from '../_kit/is-given-again.ts';
import { receiverOf } from '../_kit/receiver-of.ts';
import type { OwnCall } from './own-call.ts';

/** Methods that `fmt` or an encoder calls, and which give it what they are called on. */
export function* findSelfPrints({ tree }: GoFile): Generator<OwnCall> {
  let types: DeclaredTypes | undefined;
  let printers: Printers | undefined;
  for (const method of tree.nodesOf('method_declaration')) {
    const name = tree.textOf(childOf(method, 'name') ?? method);
    if (!asked.test(name)) continue;
    const own = selfOf(method, tree);
    if (own === undefined || isOther(own.name, method, tree)) continue;
    types ??= new DeclaredTypes(tree);
    printers ??= printersIn(tree);
    for (const call of nodesWithin(tree.nodesOf('call_expression'), childOf(method, 'body') ?? method)) {
      if (functionAround(call) !== method) continue;
      const value = isText(name) ? printedSelf(call, own, tree, types) : encodedSelf(call, name, own, tree);
      const isOurs = value === undefined || !isText(name) || printerOf(own, value, printers) === name;
      if (value !== undefined && isOurs)
        yield { by: isText(name) ? 'print' : 'encoder', call, name: `${own.type}.${name}`, value };
    }
  }
}

const asked = /^(?:String|Error|MarshalJSON|UnmarshalJSON)$/;

function isText(name: string): boolean {
  return name === 'String' || name === 'Error';
}

interface Self {
  readonly name: string;
  readonly type: string;
  readonly isPointer: boolean;
}

/** What a method without other parameters is called on; one of an encoder has one. */
function selfOf(method: GoNode, tree: GoTree): Self | undefined {
  const receiver = receiverOf(method, tree);
  const written = childOf(method, 'receiver');
  if (receiver === undefined || written === undefined || receiver.name === '_') return undefined;
  const isPointer = tree.textOf(written).includes('*');
  const parameters = childOf(method, 'parameters');
  const isPlain = isText(tree.textOf(childOf(method, 'name') ?? method));
  if (isPlain && parameters !== undefined && partsOf(parameters).length > 0) return undefined;
  return { ...receiver, isPointer };
}

/** The name is given another value, or another variable has it. */
function isOther(name: string, method: GoNode, tree: GoTree): boolean {
  const body = childOf(method, 'body') ?? method;
  return isGivenAgain(name, tree.textOf(body));
}

/** `p` where the method belongs to `*T`, `p` and `&p` where it belongs to `T`: of `*p` the method is none. */
function isSelf(value: GoNode, { name, isPointer }: Self, tree: GoTree): boolean {
  const written = tree.textOf(value);
  return written === name || (!isPointer && written === `&${name}`);
}

/** The methods that `fmt` knows, by their type; those of a pointer as `*T`. */
type Printers = ReadonlyMap<string, ReadonlySet<string>>;

function printersIn(tree: GoTree): Printers {
  const found = new Map<string, Set<string>>();
  for (const method of tree.nodesOf('method_declaration')) {
    const name = tree.textOf(childOf(method, 'name') ?? method);
    const receiver = childOf(method, 'receiver');
    const [, star = '', type] =
      /(\*?)(\w+)(?:\[[^\]]*\])?\s*\)$/.exec(receiver === undefined ? '' : tree.textOf(receiver)) ?? [];
    if (type === undefined || !isPrinter(name, method, tree)) continue;
    const known = found.get(star + type) ?? new Set<string>();
    found.set(star + type, known.add(name));
  }
  return found;
}

function isPrinter(name: string, method: GoNode, tree: GoTree): boolean {
  const parameters = childOf(method, 'parameters');
  if (parameters === undefined) return false;
  if (name === 'Format') return /\bState\b/.test(tree.textOf(parameters));
  return isText(name) && partsOf(parameters).length === 0;
}

/** `fmt` asks for `Format` first, then for `Error`, then for `String`; a value has no methods of its pointer. */
function printerOf({ type, isPointer }: Self, value: string, printers: Printers): string | undefined {
  const own = printers.get(type);
  const ofPointer = isPointer || value.startsWith('&') ? printers.get(`*${type}`) : undefined;
  return ['Format', 'Error', 'String'].find(
    (name) => own?.has(name) === true || ofPointer?.has(name) === true,
  );
}

function printedSelf(call: GoNode, self: Self, tree: GoTree, types: DeclaredTypes): string | undefined {
  const print = printCallOf(call, tree, types);
  if (print === undefined) return undefined;
  const given = argumentsOf(call).slice(print.first);
  const index = given.findIndex((one) => isSelf(one, self, tree));
  const value = given[index];
  if (value === undefined) return undefined;
  return print.style === 'print' || asksForText(given, index, tree) ? tree.textOf(value) : undefined;
}

/** Some verb prints the argument by its method. */
function asksForText([first]: readonly GoNode[], index: number, tree: GoTree): boolean {
  const format = first === undefined ? undefined : formatTextOf(first, tree);
  return (
    format !== undefined &&
    parseFormat(format.text).verbs.some(
      ({ argument, letter, start, end }) =>
        argument === index - 1 && /^[vswqxX]$/.test(letter) && !format.text.slice(start, end).includes('#'),
    )
  );
}

function encodedSelf(call: GoNode, name: string, self: Self, tree: GoTree): string | undefined {
  const called = packageCall(call, tree);
  if (called === undefined || !/(?:^|\/)(?:json|jsoniter|go-json|sonic)$/.test(called.module))
    return undefined;
  const given = argumentsOf(call);
  const value = /^Marshal(?:Indent)?$/.test(called.name) && name === 'MarshalJSON' ? given[0] : undefined;
  const target = called.name === 'Unmarshal' && name === 'UnmarshalJSON' ? given[1] : undefined;
  const found = value ?? target;
  if (found === undefined || kindIn(found, 'call_expression') !== undefined) return undefined;
  return isSelf(found, self, tree) ? tree.textOf(found) : undefined;
}
