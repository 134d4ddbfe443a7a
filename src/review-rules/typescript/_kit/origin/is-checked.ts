import type { Node } from '../../../../languages/typescript/node.ts';
import { isFunction, parentOf, unwrap } from '../../../../languages/typescript/node.ts';
import type { Binding } from '../../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../../languages/typescript/typescript.ts';
import { isCall } from '../call.ts';
import type { Call } from '../call.ts';
import { isGlobalName } from '../is-global-name.ts';
import { propertyName } from '../property-name.ts';
import { asksForEnding } from './asks-for-ending.ts';
import { pathOf, stepOf } from './path-of.ts';

const check =
  /^(?:test|has|includes|indexOf|match|isInteger|isSafeInteger|isNaN|isFinite)$|^_?(?:is|has|valid|assert|check|ensure|verif|allow)[A-Z]?|[Vv]alid|[Aa]llowed/;
const noCheck =
  /^(?:is(?:Array|Absolute|Dir|Directory|File|String|Object|Function|Buffer|Empty|Nil|Null|Undefined|Defined|True|False)|hasOwn(?:Property)?|checkout)$|^(?:convert|make|turn|transform)\w*Valid/;

/**
 * Is the name tested somewhere: matched against a pattern, looked up in a list, handed to a function that says it
 * checks? Then the author thought of what it may hold.
 */
export function isChecked(binding: Binding): boolean {
  return binding.references.some(({ access, identifier }) => {
    const test = access === 'read' ? testOf(identifier) : undefined;
    return test !== undefined && !looksAtOneEnd(test);
  });
}

/** `list.filter((name) => names.has(name))`, `list.filter(isName)`: what is left was looked at one by one. */
export function isCheckedBy(test: Node, { tree }: TypeScriptFile): boolean {
  if (!isFunction(test)) return isCheck(test);
  const names = [...tree.scopeOf(test.body).bindings.values()];
  return names.some((name) => name.kind === 'param' && isChecked(name));
}

/** A name used more often is not followed: each member would look at all its uses. */
const mostUses = 500;

/** The same of a member such as `req.query.sort`: is it tested where else it is written? */
export function isMemberChecked(member: Node): boolean {
  const path = pathOf(member);
  if (path === undefined || path.root.references.length > mostUses) return false;
  return path.root.references.some(({ identifier }) => {
    const mention = mentionAt(identifier, path.names);
    const test = mention && testOf(mention);
    return test !== undefined && !looksAtOneEnd(test) && !asksForKey(test, mention);
  });
}

/** `list.find((one) => one.code === req.params.lang)`: is it compared with what a list holds? */
export function isLookedFor(part: Node): boolean {
  const path = pathOf(part);
  if (path === undefined || path.root.references.length > mostUses) return false;
  return path.root.references.some(({ identifier }) => {
    const mention = mentionAt(identifier, path.names);
    const comparison = mention && parentOf(withCasts(mention));
    if (comparison?.type !== 'BinaryExpression' || !/^===?$/.test(comparison.operator)) return false;
    const callback = parentOf(comparison);
    const call = callback?.type === 'ArrowFunctionExpression' ? parentOf(callback) : undefined;
    return call !== undefined && isCall(call) && /^(?:find|some)$/.test(propertyName(call.callee) ?? '');
  });
}

/** The expression that reads these names, one after the other, below an identifier. */
function mentionAt(identifier: Node, names: readonly string[]): Node | undefined {
  let at = identifier;
  for (const name of names) {
    at = withCasts(at);
    const parent = parentOf(at);
    if (parent === undefined || stepOf(parent) !== name) return undefined;
    if (!('object' in parent) || parent.object !== at) return undefined;
    at = parent;
  }
  return at;
}

/** What tests a value; undefined: nothing does at this place. */
function testOf(mention: Node): Node | undefined {
  const value = asGiven(mention);
  const parent = parentOf(value);
  if (parent === undefined) return undefined;
  if (isCall(parent)) return parent.callee !== value && isCheck(parent.callee) ? parent : undefined;
  if (parent.type === 'BinaryExpression' && parent.operator === 'in')
    return parent.left === value ? parent : undefined;
  // `x.match(/…/)`
  const call = parentOf(parent);
  return propertyName(parent) === 'match' && call?.type === 'CallExpression' && call.callee === parent
    ? call
    : undefined;
}

/** As it is handed on: with the casts around it, and made a text. */
function asGiven(value: Node): Node {
  const cast = withCasts(value);
  const call = parentOf(cast);
  const isText = call !== undefined && isCall(call) && call.arguments[0] === cast;
  return isText && isGlobalName(call.callee, 'String') ? withCasts(call) : cast;
}

function withCasts(value: Node): Node {
  let at = value;
  for (let parent = parentOf(at); parent && unwrap(parent) === unwrap(at); parent = parentOf(at)) at = parent;
  return at;
}

function isCheck(callee: Node): boolean {
  const name = callee.type === 'Identifier' ? callee.name : propertyName(callee);
  return name !== undefined && check.test(name) && !noCheck.test(name);
}

/** `/\.html$/.test(req.url)`, `/\.(png|jpg)/.test(req.url)` and `req.url.match(/^\/api/)` choose a way; the rest of the value may be anything. */
function looksAtOneEnd(test: Node): boolean {
  if (!isCall(test)) return false;
  if (asksForEnding(test)) return true;
  const pattern = [patternOf(test), ...test.arguments].find((one) => one?.type === 'RegExpLiteral');
  if (pattern?.type !== 'RegExpLiteral') return false;
  const isEnding = /^\\\.\(?\w+(?:\|\w+)*\)?$/.test(pattern.pattern);
  return isEnding || pattern.pattern.startsWith('^') !== pattern.pattern.endsWith('$');
}

function patternOf({ callee }: Call): Node | undefined {
  return 'object' in callee ? (callee.object as Node) : undefined;
}

/** `has(req.body, 'name')` asks whether there is one. */
function asksForKey(test: Node, mention: Node | undefined): boolean {
  if (!isCall(test) || test.arguments.length < 2) return false;
  return test.arguments[0] === mention && propertyName(test.callee)?.startsWith('has') === true;
}
