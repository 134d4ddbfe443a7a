import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { isCall } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { functionNamed } from './event-callback.ts';

/** Calls of calls that are followed. */
const deepest = 3;

/** Methods that call what they are given at once. */
const atOnce =
  /^(?:forEach|map|filter|some|every|find|findIndex|flatMap|reduce|reduceRight|replace|sort|call|apply)$/;

const wanted = new Set<Node['type']>([
  'CallExpression',
  'OptionalCallExpression',
  'NewExpression',
  'MemberExpression',
  'ThrowStatement',
  'VariableDeclarator',
]);

/** What may throw and whose errors leave the function: outside each `try` that keeps them, also in what it calls. */
export function reachedBy(root: FunctionNode): readonly Node[] {
  const found: Node[] = [];
  const seen = new Set<FunctionNode>();
  const enter = (body: FunctionNode, depth: number): void => {
    if (seen.has(body)) return;
    seen.add(body);
    const visit = (node: Node): void => {
      if (isFunction(node)) {
        if (isCalledAtOnce(node)) enter(node, depth);
        return;
      }
      if (node.type === 'TryStatement' && node.handler != null) {
        visit(throwsOn(node.handler) ? node.block : node.handler);
        if (node.finalizer != null) visit(node.finalizer);
        return;
      }
      if (wanted.has(node.type)) found.push(node);
      if (isCall(node) && depth < deepest) {
        const called = functionNamed(node.callee);
        if (called !== undefined && isPlain(called)) enter(called, depth + 1);
      }
      walkChildren(node, visit);
    };
    visit(body.body);
  };
  enter(root, 0);
  return found;
}

/** `catch (error) { log(error); throw error; }` catches nothing. */
function throwsOn({ param, body }: NodeOf<'CatchClause'>): boolean {
  const last = body.body.at(-1);
  if (last?.type !== 'ThrowStatement' || param?.type !== 'Identifier') return false;
  const thrown = unwrap(last.argument);
  return thrown.type === 'Identifier' && thrown.name === param.name;
}

/** A promise takes the error; a generator runs later. */
function isPlain({ async, generator }: FunctionNode): boolean {
  return async !== true && generator !== true;
}

function isCalledAtOnce(node: FunctionNode): boolean {
  const around = parentOf(node);
  if (around === undefined || !isPlain(node)) return false;
  if (around.type === 'ParenthesizedExpression') return isCall(parentOf(around) ?? around);
  if (!isCall(around)) return false;
  return around.callee === node || atOnce.test(propertyName(unwrap(around.callee)) ?? '');
}
