import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, unwrap } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import type { Call } from '../_kit/call.ts';
import { constantTruthOf } from '../_kit/constant-truth-of.ts';
import { holds } from '../_kit/holds.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { propertyName } from '../_kit/property-name.ts';
import { reachesEndOf } from '../_kit/statement-flow.ts';
import { useOfValue } from '../_kit/use-of-value.ts';
import { endsWithLoneValue } from './lone-end.ts';
import { seemsToLeave } from './seems-to-leave.ts';
import type { Loss } from './silent-for-library.ts';

export interface SilentCallback {
  readonly method: string;
  readonly callback: FunctionNode;
  /** `label`: the braces of an object were taken for those of a block. `getter`: it is no callback, but gives as little. */
  readonly manner: 'never' | 'sometimes' | 'label' | 'getter';
  /** The only statement, an expression that was to be returned; the body itself as an object. */
  readonly returned: Node | 'object' | undefined;
  /** `map` in place of `forEach`: what is done for each element is the point, and the list of `undefined` may be of no use to anybody. */
  readonly isForEffect: boolean;
  /**
   * Nothing may depend on it: `every` with `return true` wherever it returns, where the `undefined` at the end is a no as
   * well; `reduce` as a loop, which never looks at what the round before has given.
   */
  readonly isHarmless?: boolean;
  /** What a library makes of the nothing. */
  readonly loss?: Loss;
}

/** Methods that go by what their callback returns. */
const methods = /^(?:map|flatMap|filter|every|some|find(?:Last)?(?:Index)?|reduce(?:Right)?|sort|toSorted)$/;
/** Objects of other kinds with methods of these names: jQuery, D3, promises, routers, builders of parsers. */
const otherObjects = /^(?:\$|_?d3|cy|Promise|Bluebird|async|program|router|Router|cli|yargs|app)/;

export function silentCallbackOf(call: Call): SilentCallback | undefined {
  const callee = unwrap(call.callee);
  const method = propertyName(callee);
  if (method === undefined || !('object' in callee)) return undefined;
  const isFrom = method === 'from' && isGlobalName(callee.object as Node, 'Array');
  if (!isFrom && !methods.test(method)) return undefined;
  const callback = call.arguments[isFrom ? 1 : 0];
  if (callback === undefined || !isFunction(callback) || !isPlain(callback)) return undefined;
  if (isOther(callee.object as Node) || !reachesEndOf(callback) || endsByLeaving(callback)) return undefined;
  // Of a result that nobody takes nothing depends on the answer; a sort changes its list.
  if (useOfValue(call) === 'nothing' && method !== 'sort') return undefined;
  const manner = mannerOf(callback, isFrom ? 'map' : method);
  const returned = manner && returnedBy(callback, manner);
  const isForEffect = manner === 'never' && method === 'map' && returned === undefined;
  const isHarmless =
    (manner === 'sometimes' && method === 'every' && saysYesOnly(callback)) ||
    (manner === 'never' && method.startsWith('reduce') && ignoresFirst(callback));
  return manner && { method, callback, manner, returned, isForEffect, isHarmless };
}

function saysYesOnly(callback: FunctionNode): boolean {
  return returnsOf(callback).every(({ argument }) => argument != null && constantTruthOf(argument) === true);
}

/** `rows.reduce((_, row) => { show(row); }, undefined)` */
function ignoresFirst({ params: [first], body }: FunctionNode): boolean {
  return (
    first?.type === 'Identifier' &&
    !holds(body, (part) => part.type === 'Identifier' && part.name === first.name)
  );
}

function isPlain({ async, generator, body }: FunctionNode): boolean {
  return async !== true && generator !== true && body.type === 'BlockStatement';
}

export function isOther(object: Node): boolean {
  let at = unwrap(object);
  while (at.type === 'MemberExpression' || at.type === 'CallExpression')
    at = unwrap(at.type === 'CallExpression' ? at.callee : at.object);
  return at.type === 'Identifier' && otherObjects.test(at.name);
}

export function endsByLeaving({ body }: FunctionNode): boolean {
  const last = body.type === 'BlockStatement' ? body.body.at(-1) : undefined;
  return last !== undefined && seemsToLeave(last);
}

function mannerOf(callback: FunctionNode, method: string): SilentCallback['manner'] | undefined {
  const returns = returnsOf(callback);
  const values = returns.flatMap(({ argument }) => (argument == null ? [] : [argument]));
  if (values.length === 0) {
    if (returns.length > 0 && /map/i.test(method)) return undefined;
    return isLabelled(callback) ? 'label' : 'never';
  }
  if (method === 'every')
    return values.every((value) => constantTruthOf(value) === false) ? 'never' : 'sometimes';
  // To a search nothing means no, to a comparison equal, and a list may have holes that somebody fills or draws.
  return method.startsWith('reduce') || endsWithLoneValue(callback) ? 'sometimes' : undefined;
}

export function returnsOf(callback: FunctionNode): readonly NodeOf<'ReturnStatement'>[] {
  const found: NodeOf<'ReturnStatement'>[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'ReturnStatement') found.push(node);
    else if (!isFunction(node)) walkChildren(node, visit);
  };
  visit(callback.body);
  return found;
}

function isLabelled({ body }: FunctionNode): boolean {
  return body.type === 'BlockStatement' && body.body[0]?.type === 'LabeledStatement';
}

function returnedBy({ body }: FunctionNode, manner: SilentCallback['manner']): SilentCallback['returned'] {
  if (body.type !== 'BlockStatement' || body.body.length !== 1 || manner === 'sometimes') return undefined;
  const [only] = body.body;
  if (only?.type === 'ExpressionStatement') return isEffect(only.expression) ? undefined : only;
  const entry = only?.type === 'LabeledStatement' ? only.body : undefined;
  if (entry?.type !== 'ExpressionStatement') return undefined;
  return entry.expression.type === 'SequenceExpression' ? undefined : 'object';
}

/** What is done and not asked for. */
function isEffect(expression: Node): boolean {
  const bare = unwrap(expression);
  return (
    /^(?:Assignment|Update|Await|Yield)Expression$/.test(bare.type) ||
    (bare.type === 'UnaryExpression' && bare.operator === 'delete')
  );
}
