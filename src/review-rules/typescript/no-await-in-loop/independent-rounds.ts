import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { enclosingFunction, isFunction, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { holds } from '../_kit/holds.ts';
import { isInside } from '../_kit/is-inside.ts';
import { collectingInto } from './collecting-into.ts';
import { goesFar } from './goes-far.ts';
import { isPlainLookUp } from './is-plain-look-up.ts';

export type Loop = NodeOf<'ForOfStatement'>;

/** A loop that waits in each round for something that no other round has to do with. */
export interface WaitingLoop {
  readonly loop: Loop;
  readonly wait: NodeOf<'AwaitExpression'>;
}

/**
 * Every statement of the body computes a constant, or adds to a collection that nothing in the loop reads; what is waited
 * for only looks something up for the element of this round.
 */
export function independentRounds(loop: Loop): WaitingLoop | undefined {
  if (loop.await || loop.body.type !== 'BlockStatement' || enclosingFunction(loop)?.async !== true)
    return undefined;
  const element = elementOf(loop);
  const waits = element && waitsIn(loop.body);
  const [wait] = waits ?? [];
  if (element === undefined || waits === undefined || wait === undefined || waits.length > 2)
    return undefined;
  const collections = new Set<Node>();
  if (!loop.body.body.every((statement) => isStep(statement, loop, collections))) return undefined;
  if (collections.size === 0 || waits.some((each) => !asksForElement(each, loop))) return undefined;
  if (!waits.some(takesTime)) return undefined;
  return isReadElsewhere(loop, collections) ? undefined : { loop, wait };
}

/** `const x`, `const { id }`: what each round begins with. */
function elementOf({ left }: Loop): Node | undefined {
  if (left.type !== 'VariableDeclaration' || left.kind !== 'const') return undefined;
  return left.declarations[0]?.id;
}

function waitsIn(body: Node): readonly NodeOf<'AwaitExpression'>[] {
  const found: NodeOf<'AwaitExpression'>[] = [];
  const visit = (node: Node): void => {
    if (isFunction(node)) return;
    if (node.type === 'AwaitExpression') found.push(node);
    walkChildren(node, visit);
  };
  visit(body);
  return found;
}

function isStep(statement: Node, loop: Loop, collections: Set<Node>): boolean {
  switch (statement.type) {
    case 'VariableDeclaration':
      return statement.kind === 'const';
    case 'BlockStatement':
      return statement.body.every((each) => isStep(each, loop, collections));
    case 'ContinueStatement':
      return statement.label == null;
    case 'IfStatement':
      return (
        isStep(statement.consequent, loop, collections) &&
        (statement.alternate == null || isStep(statement.alternate, loop, collections))
      );
    case 'ExpressionStatement': {
      const collection = collectingInto(unwrap(statement.expression), loop);
      if (collection !== undefined) collections.add(collection);
      return collection !== undefined;
    }
    default:
      return false;
  }
}

/** The call that is waited for gets something of this round. */
function asksForElement({ argument }: NodeOf<'AwaitExpression'>, loop: Loop): boolean {
  const call = unwrap(argument);
  return isCall(call) && isPlainLookUp(call) && mentionsRound(call, loop);
}

function takesTime({ argument }: NodeOf<'AwaitExpression'>): boolean {
  const call = unwrap(argument);
  return isCall(call) && goesFar(call);
}

function mentionsRound(call: Call, loop: Loop): boolean {
  return call.arguments.some((argument) =>
    holds(argument, (part) => {
      const scope = referenceOf(part)?.binding?.scope.node;
      return scope !== undefined && isInside(scope, loop);
    }),
  );
}

/** A collection is looked at in the loop, or grows in the list that is walked. */
function isReadElsewhere(loop: Loop, collections: ReadonlySet<Node>): boolean {
  const bindings = new Set([...collections].map((each) => referenceOf(each)?.binding));
  return holds(loop, (part) => {
    const binding = referenceOf(part)?.binding;
    return binding !== undefined && bindings.has(binding) && !collections.has(part);
  });
}
