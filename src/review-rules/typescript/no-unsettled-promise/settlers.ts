import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isReassigned, lookUp } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { indexFrom } from '../_kit/index-from.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { propertyName } from '../_kit/property-name.ts';
import { staysAsGiven } from '../_kit/stays-as-given.ts';
import { givingOf } from './given-to.ts';

/** The function of a `new Promise(…)`, and all places in it that settle the promise or hand on what can. */
export interface Executor {
  readonly node: FunctionNode;
  /** In the order of the source. */
  readonly mentions: readonly Node[];
  /** `resolve` or `reject` is kept somewhere: who knows when it is called. */
  readonly isKept: boolean;
  readonly hasReject: boolean;
  /** A callback takes the place of the promise. */
  readonly isCallback?: boolean;
}

/** An executor with more is not followed. */
const mostMentions = 300;
/** Characters: a longer one is not read. */
const longest = 40_000;

/** undefined: it is no such function, never settles at all, or cannot be followed. */
export function executorOf(
  { callee, arguments: [argument] }: NodeOf<'NewExpression'>,
  file: TypeScriptFile,
): Executor | undefined {
  if (argument === undefined || !isPromiseClass(callee)) return undefined;
  const node = unwrap(argument);
  if (node.type !== 'ArrowFunctionExpression' && node.type !== 'FunctionExpression') return undefined;
  const { start, end } = rangeOf(node);
  if (node.async === true || end - start > longest) return undefined;
  const first = bindingsOf(node, file);
  if (first === undefined) return undefined;
  const mentions = mentionsOf(node, first, file);
  if (mentions === undefined || mentions.length === 0) return undefined;
  return { node, mentions, isKept: mentions.some(isKept), hasReject: first.length > 1 };
}

/** Of the platform, or of a library that is used in its place: `shared.Promise`, `require('bluebird')`. */
export function isPromiseClass(callee: Node): boolean {
  if (isGlobalName(callee, 'Promise')) return true;
  if (callee.type === 'MemberExpression') return propertyName(callee) === 'Promise';
  return callee.type === 'Identifier' && /^(?:Promise|Bluebird)$/.test(callee.name) && isOfLibrary(callee);
}

function isOfLibrary(name: Node): boolean {
  return /^(?:bluebird|promise|q|any-promise|pinkie-promise|es6-promise|native-promise-only|core-js\/\S+)$/.test(
    moduleMemberOf(name)?.module ?? '',
  );
}

const callbackName = /^_?(?:cb|clb|callback|done|\w*(?:Callback|Cb))$/;

/** Is its last parameter a callback by its name? */
export function mayTell({ params }: FunctionNode): boolean {
  const last = params.at(-1);
  const name = last?.type === 'AssignmentPattern' ? last.left : last;
  return name?.type === 'Identifier' && callbackName.test(name.name);
}

/** A function that tells its result to a callback, as if that were `resolve` and `reject`. */
export function tellerOf(node: FunctionNode, file: TypeScriptFile): Executor | undefined {
  const last = node.params.at(-1);
  const name = last?.type === 'AssignmentPattern' ? last.left : last;
  if (name?.type !== 'Identifier' || !callbackName.test(name.name)) return undefined;
  const { start, end } = rangeOf(node);
  const binding = file.tree.scopeOf(node).bindings.get(name.name);
  if (node.async === true || node.generator === true || end - start > longest) return undefined;
  if (binding === undefined || !staysAsGiven(binding)) return undefined;
  const mentions = mentionsOf(node, [binding], file);
  if (mentions === undefined || mentions.length === 0) return undefined;
  return { node, mentions, isKept: mentions.some(isKept), hasReject: true, isCallback: true };
}

export function nameOfCallback({ node }: Executor): string {
  const last = node.params.at(-1);
  const name = last?.type === 'AssignmentPattern' ? last.left : last;
  return name?.type === 'Identifier' ? name.name : 'callback';
}

/** `resolve` and `reject`, as they are called here. */
function bindingsOf(node: FunctionNode, file: TypeScriptFile): readonly Binding[] | undefined {
  const { bindings } = file.tree.scopeOf(node);
  const found: Binding[] = [];
  for (const parameter of node.params) {
    const binding = parameter.type === 'Identifier' ? bindings.get(parameter.name) : undefined;
    if (binding === undefined || isReassigned(binding)) return undefined;
    found.push(binding);
  }
  return found;
}

/** Uses of `resolve` and `reject`, and of the functions inside that use them. */
function mentionsOf(
  executor: Node,
  first: readonly Binding[],
  file: TypeScriptFile,
): readonly Node[] | undefined {
  const known = new Set(first);
  const mentions: Node[] = [];
  for (const binding of known) {
    for (const { identifier, access, isInitial, scope } of binding.references) {
      if (isInitial || access === 'write') continue;
      if (scope.isDynamic || mentions.length > mostMentions) return undefined;
      mentions.push(identifier);
      for (const settler of namedAround(identifier, executor, file)) known.add(settler);
    }
  }
  return mentions.sort((a, b) => rangeOf(a).start - rangeOf(b).start);
}

/** The names of the functions that stand around a place inside the executor. */
function* namedAround(mention: Node, executor: Node, file: TypeScriptFile): Generator<Binding, void> {
  for (let at = parentOf(mention); at !== undefined && at !== executor; at = parentOf(at)) {
    const name = isFunction(at) ? nameNode(at) : undefined;
    const binding = name && lookUp(file.tree.scopeOf(at), name.name);
    if (binding !== undefined) yield binding;
  }
}

/** The name by which a function can be called. */
export function nameNode(node: FunctionNode): NodeOf<'Identifier'> | undefined {
  if ('id' in node && node.id != null) return node.id;
  const holder = parentOf(node);
  return holder?.type === 'VariableDeclarator' && holder.id.type === 'Identifier' ? holder.id : undefined;
}

/** Is there a use in this part of the executor? */
export function isMentionedIn({ mentions }: Executor, part: Node): boolean {
  const { start, end } = rangeOf(part);
  return (mentions[indexFrom(mentions, start)]?.start ?? Infinity) < end;
}

/** Neither called nor given to a call or an event: it is stored, compared or returned. */
function isKept(mention: Node): boolean {
  const key = keyOf(mention);
  return key !== 'callee' && key !== 'arguments' && givingOf(mention) === undefined;
}
