import type { ClassNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { beginningIn } from '../_kit/beginning-in.ts';
import { expressionKey } from '../_kit/expression-key.ts';
import { namesAny } from '../_kit/names-any.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { classOfThis } from '../_kit/owner-of-this.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { isTop } from './shared-state.ts';

/** What one request brings is kept where all requests look: each sees that of the last one. */
export interface StateOfRequest {
  readonly kept: NodeOf<'AssignmentExpression'>;
  readonly name: string;
}

const requests = ['req', 'request', 'ctx'];
/** Who asks. What he sends may be meant for all: settings, the last reading, a code that a program waits for. */
const parts = /^(?:request\.|state\.)?(?:user|userId|headers|session|auth|tenant\w*|token|cookies|ip)\b/;
/** `context.switchToHttp().getRequest()` of Nest. */
const giver = 'getRequest';
const mostUses = 300;
const mostMembers = 2000;

export function* statesOfRequests(file: TypeScriptFile): Generator<StateOfRequest, void> {
  if (!namesAny(file, [...requests, giver])) return;
  const told = new Set<string>();
  for (const kept of file.tree.nodesOf('AssignmentExpression')) {
    if (kept.operator !== '=' || !isOfRequest(kept.right)) continue;
    const target = unwrap(kept.left);
    const name = expressionKey(target);
    if (name === undefined || told.has(name) || isAsked(kept, name)) continue;
    told.add(name);
    if (target.type === 'Identifier' ? isOfAll(target) : isOfService(target, name, file))
      yield { kept, name };
  }
}

function isOfRequest(value: Node): boolean {
  const key = expressionKey(value);
  let at = unwrap(value);
  while (at.type === 'MemberExpression' || at.type === 'OptionalMemberExpression') at = unwrap(at.object);
  if (key === undefined || at.type !== 'Identifier' || !key.startsWith(`${at.name}.`)) return false;
  if (!parts.test(key.slice(at.name.length + 1))) return false;
  const made = writtenValue(at);
  return (
    requests.includes(at.name) || (made.type === 'CallExpression' && nameOfCallee(made.callee) === giver)
  );
}

/** `if (!this.origin) this.origin = request.headers.origin;` learns something once. */
function isAsked(kept: Node, name: string): boolean {
  for (const around of ancestorsOf(kept)) {
    if (isFunction(around)) return false;
    if (around.type === 'IfStatement' && mentions(around.test, name)) return true;
  }
  return false;
}

function mentions(test: Node, name: string): boolean {
  const bare = unwrap(test);
  if (bare.type === 'UnaryExpression') return mentions(bare.argument, name);
  if (bare.type === 'BinaryExpression') return mentions(bare.left, name) || mentions(bare.right, name);
  if (bare.type === 'LogicalExpression') return mentions(bare.left, name) || mentions(bare.right, name);
  return expressionKey(bare) === name;
}

/** `let guest` of the module, read in another function. */
function isOfAll(name: Node): boolean {
  const binding = referenceOf(name)?.binding;
  const home = enclosingFunction(name);
  if (binding === undefined || home === undefined || !isTop(binding) || binding.references.length > mostUses)
    return false;
  return binding.references.some(
    ({ access, identifier }) => access === 'read' && enclosingFunction(identifier) !== home,
  );
}

/** `this.house` of what Nest makes once for all requests, read anywhere in it. */
function isOfService(field: Node, name: string, file: TypeScriptFile): boolean {
  if (field.type !== 'MemberExpression' || unwrap(field.object).type !== 'ThisExpression') return false;
  const owner = classOfThis(unwrap(field.object));
  if (owner === undefined || !isMadeOnce(owner, file)) return false;
  const members = beginningIn(file.tree.nodesOf('MemberExpression'), rangeOf(owner), mostMembers);
  return members.some((one) => one !== field && expressionKey(one) === name && !isWritten(one));
}

function isMadeOnce({ decorators }: ClassNode, { text }: TypeScriptFile): boolean {
  return (decorators ?? []).some(({ expression }) => {
    if (expression.type !== 'CallExpression') return false;
    const { start, end } = rangeOf(expression);
    const isOne = /^(?:Injectable|Controller|Resolver)$/.test(nameOfCallee(expression.callee) ?? '');
    return isOne && !/\bscope\b|durable/.test(text.slice(start, end));
  });
}

function isWritten(member: Node): boolean {
  const around = parentOf(member);
  return around?.type === 'AssignmentExpression' && around.left === member;
}
