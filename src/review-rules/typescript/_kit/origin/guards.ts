import type { FunctionNode, Node } from '../../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  unwrap,
} from '../../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../../languages/typescript/typescript.ts';
import { remembered } from '../remembered.ts';
import { bindingOfFunction } from './function-name.ts';
import { createMethodCalls } from './method-calls.ts';

/** What people write who thought of it, told by the words of a function. */
export interface Guards {
  /**
   * The function that handles the request holds a guard, or a function of this file that it calls. Where none has a
   * request, the outermost function: the guard may stand before a callback; where there is none, the file. A function
   * that stays in the file is guarded as well when all of its callers are.
   */
  around(node: Node): boolean;
  isIn(owner: FunctionNode): boolean;
}

export interface GuardOptions {
  /** A function of more characters holds a whole module: a guard in it may belong to anything. */
  readonly longest?: number;
  /** Only the function around that has a name or is kept somewhere, not those that it stands in. */
  readonly isNear?: boolean;
  /** What is called, and is longer, does more than to test something. */
  readonly longestTest?: number;
  /** What is called holds a guard only if this says so, too. */
  readonly isTest?: (source: string) => boolean;
}

/** Each function is read once, however much of it is asked about. */
export function createGuards(
  file: TypeScriptFile,
  isGuard: (source: string) => boolean,
  { longest = Infinity, isNear = false, longestTest = Infinity, isTest = () => true }: GuardOptions = {},
): Guards {
  const mayGuard = (owner: FunctionNode) => !isNear || lengthOf(owner) <= longest;
  const isIn = rememberedOf((owner) => mayGuard(owner) && isGuard(sourceOf(owner, file)));
  let fileHolds: boolean | undefined;
  const mayTest = (callee: FunctionNode) =>
    lengthOf(callee) <= longestTest && isIn(callee) && isTest(sourceOf(callee, file));
  const isCalledIn = createCalledIn(file, mayTest);
  const callsTo = createCallsTo(file);
  const isGuarded = rememberedOf((owner) => isIn(owner) || isCalledIn(owner) || areGuarded(callsTo(owner)));
  const areGuarded = (calls: readonly Node[]): boolean =>
    calls.length > 0 && calls.every((call) => guards.around(call));
  const ownerOf = (node: Node) => (isNear ? ownerNear(node) : ownerToAsk(node, longest));
  const guards: Guards = {
    isIn,
    around(node) {
      const around = ownerOf(node);
      return around === undefined ? (fileHolds ??= isGuard(file.text)) : isGuarded(around);
    },
  };
  return guards;
}

/** Does a function call one of this file that says yes to it? */
function createCalledIn(
  file: TypeScriptFile,
  holds: (callee: FunctionNode) => boolean,
): (owner: FunctionNode) => boolean {
  let named: ReadonlyMap<string, FunctionNode> | undefined;
  return rememberedOf((owner) => {
    named ??= functionsByName(file);
    for (const [, name = ''] of sourceOf(owner, file).matchAll(called)) {
      const callee = named.get(name);
      if (callee !== undefined && holds(callee)) return true;
    }
    return false;
  });
}

function ownerToAsk(node: Node, longest: number): FunctionNode | undefined {
  const all = [...ancestorsOf(node)].filter((one) => isFunction(one));
  const inside = all.filter((one) => !isWrapper(one));
  const functions = inside.length > 0 ? inside : all;
  return (
    functions.find((one) => one.params.some((parameter) => isRequest(parameter))) ??
    functions.findLast((one) => lengthOf(one) <= longest) ??
    functions[0]
  );
}

/** A function that is given to a call at once belongs to the one around. */
function ownerNear(node: Node): FunctionNode | undefined {
  const all = [...ancestorsOf(node)].filter((one) => isFunction(one));
  return all.find((one) => keyOf(one) !== 'arguments') ?? all.at(-1);
}

function lengthOf(owner: FunctionNode): number {
  const { start, end } = rangeOf(owner);
  return end - start;
}

/** `(function (root, factory) { … })(this, function () { … })` around all of a file: both say nothing of one function in it. */
function isWrapper(owner: FunctionNode): boolean {
  const call = parentOf(owner);
  const isWrapping = call?.type === 'CallExpression' && isFunction(unwrap(call.callee));
  return isWrapping && ![...ancestorsOf(call)].some((around) => isFunction(around));
}

/** The calls of a function by its name, or of a method on what the file makes itself. */
function createCallsTo(file: TypeScriptFile): (owner: FunctionNode) => readonly Node[] {
  const methodCalls = createMethodCalls(file);
  return (owner) => {
    const calls = callsOf(owner);
    return calls.length > 0 ? calls : methodCalls(owner);
  };
}

/** More callers than this are not asked one by one. */
const mostCallers = 20;

/** All the calls of a function that nothing but calls of this file reach; else none. Those that it makes itself say nothing. */
function callsOf(owner: FunctionNode): readonly Node[] {
  const name = bindingOfFunction(owner);
  if (name === undefined || (name.exported && name.scope.kind !== 'script')) return [];
  const uses = name.references.filter(({ access }) => access === 'read');
  const calls = uses.flatMap(({ identifier }) => {
    const call = keyOf(identifier) === 'callee' ? parentOf(identifier) : undefined;
    return call === undefined ? [] : [call];
  });
  if (calls.length !== uses.length || calls.length > mostCallers) return [];
  return calls.filter((call) => ![...ancestorsOf(call)].includes(owner));
}

const called = /([\w$]+)\(/g;

function sourceOf(owner: FunctionNode, { text }: TypeScriptFile): string {
  const { start, end } = rangeOf(owner);
  return text.slice(start, end);
}

function rememberedOf(find: (owner: FunctionNode) => boolean): (owner: FunctionNode) => boolean {
  const known = new Map<FunctionNode, boolean>();
  return (owner) => remembered(known, owner, () => find(owner));
}

function functionsByName({ tree }: TypeScriptFile): ReadonlyMap<string, FunctionNode> {
  const named = new Map<string, FunctionNode>();
  for (const owner of tree.nodesOf('FunctionDeclaration'))
    if (owner.id != null) named.set(owner.id.name, owner);
  for (const owner of tree.nodesOf('ArrowFunctionExpression')) {
    const holder = parentOf(owner);
    if (holder?.type === 'VariableDeclarator' && holder.id.type === 'Identifier')
      named.set(holder.id.name, owner);
  }
  return named;
}

function isRequest(parameter: Node): boolean {
  return parameter.type === 'Identifier' && /^(?:req|request|ctx|context|event)$/.test(parameter.name);
}
