import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { collectionOf } from '../_kit/collection-of.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { alwaysMatches } from './always-matches.ts';
import { isCacheOfBot } from './cache-of-bot.ts';
import { isStorage, senderOf } from './sent-collection.ts';

/** Methods of the platform that give null or undefined when there is nothing to give. */
export type NullMethod =
  | 'match'
  | 'exec'
  | 'find'
  | 'findLast'
  | 'get'
  | 'getItem'
  | 'parse'
  | 'pop'
  | 'shift'
  | 'at'
  | 'querySelector'
  | 'getElementById'
  | 'closest';

export type CallNode = NodeOf<'CallExpression' | 'OptionalCallExpression'>;

export interface NullSource {
  readonly call: CallNode;
  readonly method: NullMethod;
  /** What the method is called on. */
  readonly subject: Node;
  /** What is searched: for the pattern of `exec`, the text. */
  readonly searched: Node;
}

/** The call, when it is one of those methods on something that has them. */
export function nullSource(call: CallNode): NullSource | undefined {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression') return undefined;
  const method = propertyName(callee);
  if (
    method === undefined ||
    !isNullMethod(method) ||
    !isSource[method](call.arguments, unwrap(callee.object))
  )
    return undefined;
  const [argument] = call.arguments;
  const searched = method === 'exec' && argument !== undefined ? argument : callee.object;
  return { call, method, subject: callee.object, searched };
}

function isNullMethod(name: string): name is NullMethod {
  return nullMethods.has(name);
}

/** What the method gives when it gives something. */
export function kindOfResult(method: NullMethod): 'object-or-null' | 'value-or-null' {
  switch (method) {
    case 'match':
    case 'exec':
    case 'querySelector':
    case 'getElementById':
    case 'closest':
      return 'object-or-null';
    default:
      return 'value-or-null';
  }
}

type Arguments = CallNode['arguments'];

const isSource: Readonly<Record<NullMethod, (args: Arguments, subject: Node) => boolean>> = {
  match: ([pattern, ...others]) => others.length === 0 && pattern !== undefined && mayFail(pattern),
  exec: (args, subject) => args.length === 1 && mayFail(subject),
  find: searchesList,
  findLast: searchesList,
  get: (args, subject) =>
    args.length === 1 &&
    (senderOf(subject) !== undefined || isCacheOfBot(subject) || collectionOf(subject) === 'map'),
  getItem: (args, subject) => args.length === 1 && isStorage(subject),
  parse: ([text, ...others], subject) =>
    others.length === 0 && text !== undefined && isGlobalName(subject, 'JSON') && isStored(text),
  pop: (args, subject) => args.length === 0 && mayBeEmpty(subject),
  shift: (args, subject) => args.length === 0 && (mayBeEmpty(subject) || isOfSelf(subject)),
  at: (args, subject) => args.length === 1 && mayBeEmpty(subject),
  querySelector: (args) => args.length === 1,
  getElementById: (args, subject) => args.length === 1 && isGlobalName(subject, 'document'),
  closest: (args, subject) => args.length === 1 && !isWrapper(subject),
};

/** Calls by another name are none of them. */
export const nullMethodNames: readonly string[] = Object.keys(isSource);
const nullMethods: ReadonlySet<string> = new Set(nullMethodNames);

/** `JSON.parse(localStorage.getItem('draft'))`: of what is not stored it makes null. */
function isStored(text: Node): boolean {
  const binding = referenceOf(unwrap(text))?.binding;
  // Somebody may have asked before whether there is one.
  if (binding !== undefined && binding.references.filter(({ access }) => access === 'read').length > 1)
    return false;
  const value = writtenValue(text);
  return value.type === 'CallExpression' && nullSource(value)?.method === 'getItem';
}

/** An array, and neither one that is written with elements nor the parts of a text. */
function mayBeEmpty(list: Node): boolean {
  if (collectionOf(list) !== 'array') return false;
  const value = writtenValue(list);
  if (value.type === 'ArrayExpression') return value.elements.length === 0;
  return value.type !== 'CallExpression' || propertyName(value.callee) !== 'split';
}

/** `this.waiting`: the constructor may say what it is. */
function isOfSelf(list: Node): boolean {
  const member = unwrap(list);
  return member.type === 'MemberExpression' && unwrap(member.object).type === 'ThisExpression';
}

/** A regular expression that does not find something in every text. */
function mayFail(expression: Node): boolean {
  const value = writtenValue(expression);
  if (value.type === 'RegExpLiteral') return !alwaysMatches(value.pattern);
  if (value.type !== 'NewExpression' && value.type !== 'CallExpression') return false;
  if (!isGlobalName(value.callee, 'RegExp')) return false;
  const [pattern] = value.arguments;
  return pattern?.type !== 'StringLiteral' || !alwaysMatches(pattern.value);
}

function searchesList([callback, ...others]: Arguments, subject: Node): boolean {
  if (callback === undefined || others.length > 1 || isWrapper(subject)) return false;
  const found = functionBehind(callback);
  return found !== undefined && (!isFunction(found) || (found.async !== true && found.generator !== true));
}

const wrapperNames =
  /^\$|\$$|^[A-Z][a-z]|^_$|^(?:j|cy|page|root|wrapper|collection|db|model|repository|repo)$|(?:Collection|Model|Repository|Wrapper)$/;

/** A wrapper of elements or a door to a database: its `find` gives another wrapper, or a promise. */
function isWrapper(subject: Node): boolean {
  let at = unwrap(subject);
  for (;;) {
    if (at.type === 'CallExpression' || at.type === 'OptionalCallExpression') {
      const callee = unwrap(at.callee);
      if (callee.type === 'Identifier') return wrapperNames.test(callee.name) || callee.name === 'jQuery';
      at = callee;
    } else if (at.type === 'MemberExpression' || at.type === 'OptionalMemberExpression') {
      if (wrapperNames.test(propertyName(at) ?? '')) return true;
      at = unwrap(at.object);
    } else
      return at.type === 'Identifier' && wrapperNames.test(at.name) && !/^(?:Object|Array)$/.test(at.name);
  }
}
