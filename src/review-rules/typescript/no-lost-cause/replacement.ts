import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import { lookUp } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { attemptedWork } from '../_kit/attempted-work.ts';
import { commentsIn } from '../_kit/comments-in.ts';
import { exitsOf } from '../_kit/exits-of.ts';
import { isPlatformError } from '../_kit/platform-errors.ts';
import { possibleTypesOf, types } from '../_kit/possible-types-of.ts';
import { isCall } from '../_kit/call.ts';
import type { Call } from '../_kit/call.ts';
import { namesOfReceiver } from '../_kit/name-of-callee.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { isInside } from '../_kit/is-inside.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { placeOfOptions } from './takes-cause.ts';
import { oneOfSeveral } from './one-of-several.ts';
import { tellsNothing } from './tells-nothing.ts';
import { tellsOutcome } from './tells-outcome.ts';

/** An error that is made in place of one that was caught and not looked at. */
export interface Replacement {
  readonly on: NodeOf<'ThrowStatement' | 'CallExpression'>;
  readonly made: NodeOf<'NewExpression' | 'CallExpression'>;
  /** The variable of the handler. */
  readonly caught: string;
  /** `new Error(error)`: its text is kept. */
  readonly isMessage: boolean;
  /** What may have failed. */
  readonly work: Call;
}

/** A comment for another linter: the engine hears it. */
const linterTalk = /^\s*(?:es|ox)lint-/;

export function replacementsIn(
  { block, handler }: NodeOf<'TryStatement'>,
  file: TypeScriptFile,
): readonly Replacement[] {
  if (handler?.param?.type !== 'Identifier') return [];
  return replaced({ node: handler, param: handler.param, body: handler.body, attempt: block }, file);
}

/** `load().catch((error) => { throw new Error('…'); })` */
export function replacementsInChain(
  { callee, arguments: [given, other] }: NodeOf<'CallExpression'>,
  file: TypeScriptFile,
): readonly Replacement[] {
  if (callee.type !== 'MemberExpression' || propertyName(callee) !== 'catch') return [];
  const handler = given && unwrap(given);
  if (other !== undefined || handler === undefined || !isFunction(handler)) return [];
  const [param] = handler.params;
  if (param?.type !== 'Identifier' || handler.body.type !== 'BlockStatement') return [];
  const work = unwrap(callee.object);
  if (!isCall(work)) return [];
  return replaced({ node: handler, param, body: handler.body, attempt: work, work }, file);
}

interface Handler {
  readonly node: Node;
  readonly param: NodeOf<'Identifier'>;
  readonly body: NodeOf<'BlockStatement'>;
  /** What it handles the errors of. */
  readonly attempt: Node;
  readonly work?: Call;
}

function replaced(handler: Handler, file: TypeScriptFile): readonly Replacement[] {
  const { node, param, body, attempt } = handler;
  const thrown = exitsOf(body).flatMap(({ by }) => (by.type === 'ThrowStatement' ? [by] : []));
  if (thrown.length === 0 || isLookedAt(param, body, file) || isExplained(node, file)) return [];
  const work = handler.work ?? attemptedWork(attempt)?.call ?? oneOfSeveral(attempt);
  if (work === undefined || saysNothing(work)) return [];
  return thrown.flatMap((on) => {
    const made = madeError(onlyMadeFor(on.argument, body));
    if (made === undefined || tellsOutcome(made, attempt)) return [];
    const [message] = made.arguments;
    const isMessage = message?.type === 'Identifier' && message.name === param.name;
    return [{ on, made, caught: param.name, isMessage, work }];
  });
}

/** `crypto.subtle.decrypt(…)`: its error is kept empty on purpose, so that nobody learns from it. */
function saysNothing({ callee }: Call): boolean {
  return namesOfReceiver(callee).at(-1) === 'subtle';
}

function isLookedAt(param: NodeOf<'Identifier'>, body: Node, file: TypeScriptFile): boolean {
  const binding = lookUp(file.tree.scopeOf(body), param.name);
  if (binding?.declarations[0] !== param || binding.scope.isDynamic) return true;
  return binding.references.some(({ isInitial, identifier }) => !isInitial && !isMereMessage(identifier));
}

/** `throw new Error(error)` keeps the text of the error, and nothing else. */
function isMereMessage(read: Node): boolean {
  const made = parentOf(read);
  if (made?.type !== 'NewExpression' || keyOf(read) !== 'arguments' || made.arguments.length > 1)
    return false;
  return isPlatformError(made.callee) && parentOf(made)?.type === 'ThrowStatement';
}

/** Any word of the author in the handler may say why the cause does not matter. */
function isExplained({ start, end }: Node, file: TypeScriptFile): boolean {
  const comments = commentsIn(file, { start: start ?? 0, end: end ?? 0 });
  return comments.some(({ value }) => !linterTalk.test(value));
}

/** `const failure = new Error('…'); failure.file = file; throw failure;`: what the handler made before it throws it. */
function onlyMadeFor(thrown: Node, body: Node): Node {
  const value = writtenValue(thrown, 1);
  return value !== unwrap(thrown) && isInside(value, body) ? value : thrown;
}

/** `new Error('…')` of a class that takes a cause: what other classes of one's own do with it, only they know. */
export function madeError(expression: Node): Replacement['made'] | undefined {
  const node = unwrap(expression);
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return undefined;
  if (node.arguments.some(isSpread)) return undefined;
  if (node.type === 'NewExpression' && tellsNothing(node))
    return node.arguments.some((one) => one.type === 'ObjectExpression' && mayHoldCause(one))
      ? undefined
      : node;
  const place = isPlatformError(node.callee) ? 1 : placeOfOptions(node.callee);
  if (place === undefined) return undefined;
  // What stands before the options of one's own class is no cause.
  return node.arguments.slice(place).some(mayHoldCause) ? undefined : node;
}

function isSpread({ type }: Node): boolean {
  return type === 'SpreadElement';
}

/** Options that name a cause, be it another one, or are made elsewhere. */
function mayHoldCause(argument: Node): boolean {
  if (argument.type !== 'ObjectExpression') return (possibleTypesOf(argument) & types.object) !== 0;
  return argument.properties.some(
    (property) => property.type === 'SpreadElement' || keyName(property) === 'cause',
  );
}
