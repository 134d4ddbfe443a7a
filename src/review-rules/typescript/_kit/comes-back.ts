import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { isCall } from './call.ts';
import type { Call } from './call.ts';
import { functionBehind } from './function-behind.ts';
import { holds } from './holds.ts';
import { isExitCall } from './is-exit-call.ts';
import { methodBehind } from './method-behind.ts';
import { nameOfCallee } from './name-of-callee.ts';
import { writtenValue } from './written-value.ts';

/** Nothing that is called ends the function around: as far as it can be seen, and where it cannot, by the names. */
export function comesBack(code: Node): boolean {
  if (isFunction(code)) return true;
  if (code.type === 'ThrowStatement') return false;
  if (isCall(code) && !callComesBack(code)) return false;
  let isSo = true;
  walkChildren(code, (child) => {
    isSo &&= comesBack(child);
  });
  return isSo;
}

/** What ends the program, a parse, a test or a request in one library or another. */
const ending =
  /fail|throw|exit|abort|raise|^die$|panic|assert|invariant|bail|fatal|unexpected|unreachable|unsupported|quit|^stop|skip|crash|redirect|forbidden|unauthori[sz]ed|notFound|^help$|usage|kill|terminate|expect|ensure|check|require|verify|validate|invalid|^must|^should/i;
const errorOf = /error/i;
/** They keep the error, or hand it on. */
const telling = /^(?:add|on|set|emit|log|push|show|print|display|append)/i;
const loggers = /^_?(?:console|log|logger|logging|winston|pino|debug)$/i;
/** Of a parameter: who waits for an answer gets it, and comes back. */
const callbacks = /^_?(?:cb|callback|done|next|resolve|reject|\w*(?:Callback|Cb))$/;

/** Of a function of the program that cannot be read; a `log` or `report` may well throw. */
const informing = /^(?:print|warn|show|notify|display|alert|track|emit|dispatch)[A-Z]/;

function callComesBack(call: Call): boolean {
  const callee = unwrap(call.callee);
  if (isExitCall(call)) return false;
  const own = callee.type === 'MemberExpression' ? methodBehind(callee) : functionBehind(callee);
  if (own !== undefined && isFunction(own)) return endsNowhere(own);
  if (callee.type === 'Identifier') return isKnownName(callee);
  if (callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression') return false;
  const name = nameOfCallee(callee);
  if (name === undefined) return false;
  if (isLogger(callee.object)) return true;
  return !ending.test(name) && (!errorOf.test(name) || telling.test(name));
}

function isKnownName(callee: Node): boolean {
  if (callee.type !== 'Identifier') return false;
  const binding = referenceOf(callee)?.binding;
  if (callee.name === 'debug') return true;
  if (binding === undefined)
    return /^(?:set(?:Timeout|Interval|Immediate)|clear\w+|queueMicrotask|alert)$/.test(callee.name);
  if (binding.kind === 'param') return callbacks.test(callee.name);
  if (informing.test(callee.name)) return !errorOf.test(callee.name);
  // `const warn = debug('core:warn')`
  const value = writtenValue(callee);
  return value !== callee && isCall(value) && /debug/i.test(nameOfCallee(value.callee) ?? '');
}

/** `console.warn`, or what is called on one. */
export function isLogger(object: Node): boolean {
  return loggers.test(nameOfCallee(object) ?? '');
}

/** Characters: a longer function is not read. */
const longest = 3000;

function endsNowhere({ body }: FunctionNode): boolean {
  const { start, end } = rangeOf(body);
  if (end - start > longest) return false;
  return !holds(
    body,
    (part) =>
      part.type === 'ThrowStatement' ||
      (isCall(part) && (isExitCall(part) || ending.test(nameOfCallee(part.callee) ?? ''))),
  );
}

/** The names of what some code may change: what it assigns to, calls a method of, or hands to a call. */
export function namesAlteredIn(code: Node): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (node: Node): void => {
    const name = nameOfCallee(node);
    if (name !== undefined && !loggers.test(name)) names.add(name);
  };
  const visit = (node: Node): void => {
    if (node.type === 'AssignmentExpression') add(node.left);
    if (node.type === 'UpdateExpression') add(node.argument);
    if (isCall(node)) {
      const callee = unwrap(node.callee);
      if (callee.type === 'MemberExpression') add(callee.object);
      if (!('object' in callee && isLogger(callee.object as Node))) node.arguments.forEach(add);
    }
    walkChildren(node, visit);
  };
  visit(code);
  return names;
}
