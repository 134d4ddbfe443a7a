import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { enclosingFunction, isFunction, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { holds } from '../_kit/holds.ts';
import { isInside } from '../_kit/is-inside.ts';
import { propertyName } from '../_kit/property-name.ts';
import { collectingInto } from './collecting-into.ts';
import { goesFar } from './goes-far.ts';
import { isPlainLookUp } from './is-plain-look-up.ts';

export type Loop = NodeOf<'ForOfStatement' | 'ForStatement'>;

/** A loop that waits in each round for something that no other round has to do with. */
export interface WaitingLoop {
  readonly loop: Loop;
  readonly wait: NodeOf<'AwaitExpression'>;
  /** What is walked. */
  readonly list: Node;
}

/**
 * Every statement of the body computes a constant, or adds to a collection that nothing in the loop reads; what is waited
 * for only looks something up for the element of this round.
 */
export function independentRounds(loop: Loop): WaitingLoop | undefined {
  if (loop.body.type !== 'BlockStatement' || enclosingFunction(loop)?.async !== true) return undefined;
  const list = loop.type === 'ForOfStatement' ? listOfElements(loop) : listCounted(loop);
  const waits = list && waitsIn(loop.body);
  const [wait] = waits ?? [];
  if (list === undefined || waits === undefined || wait === undefined || waits.length > 2) return undefined;
  const collections = new Set<Node>();
  if (!loop.body.body.every((statement) => isStep(statement, loop, collections))) return undefined;
  if (collections.size === 0 || waits.some((each) => !asksForElement(each, loop))) return undefined;
  if (!waits.some(takesTime)) return undefined;
  return isReadElsewhere(loop, collections) ? undefined : { loop, wait, list };
}

/** `for (const x of list)` */
function listOfElements({ left, right, await: isAsync }: NodeOf<'ForOfStatement'>): Node | undefined {
  return !isAsync && left.type === 'VariableDeclaration' && left.kind === 'const' ? right : undefined;
}

/** `for (let i = 0; i < list.length; i++)` */
function listCounted({ init, test, update }: NodeOf<'ForStatement'>): Node | undefined {
  const [counter] = init?.type === 'VariableDeclaration' && init.kind === 'let' ? init.declarations : [];
  if (counter?.id.type !== 'Identifier' || counter.init?.type !== 'NumericLiteral') return undefined;
  const { name } = counter.id;
  const isCounter = (node: Node): boolean => node.type === 'Identifier' && node.name === name;
  if (update?.type !== 'UpdateExpression' || update.operator !== '++' || !isCounter(update.argument))
    return undefined;
  if (test?.type !== 'BinaryExpression' || test.operator !== '<' || !isCounter(test.left)) return undefined;
  const end = unwrap(test.right);
  return end.type === 'MemberExpression' && propertyName(end) === 'length' ? unwrap(end.object) : undefined;
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
    case 'ThrowStatement':
      // What only looks something up leaves nothing undone.
      return true;
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

/** The call that is waited for gets something of this round, or reads the answer that came in it. */
function asksForElement({ argument }: NodeOf<'AwaitExpression'>, loop: Loop): boolean {
  const call = unwrap(argument);
  if (!isCall(call)) return false;
  if (isPlainLookUp(call)) return call.arguments.some((given) => mentionsRound(given, loop));
  const answer = readAnswer(call);
  return answer !== undefined && (answer.type === 'AwaitExpression' || mentionsRound(answer, loop));
}

function takesTime({ argument }: NodeOf<'AwaitExpression'>): boolean {
  const call = unwrap(argument);
  return isCall(call) && goesFar(call);
}

/** `answer` of `answer.json()` */
function readAnswer({ callee, arguments: given }: Call): Node | undefined {
  const member = unwrap(callee);
  if (member.type !== 'MemberExpression' || given.length > 0) return undefined;
  return answerReaders.test(propertyName(member) ?? '') ? unwrap(member.object) : undefined;
}

const answerReaders = /^(?:json|text|blob|bytes|arrayBuffer|formData)$/;

function mentionsRound(expression: Node, loop: Loop): boolean {
  return holds(expression, (part) => {
    const scope = referenceOf(part)?.binding?.scope.node;
    return scope !== undefined && isInside(scope, loop);
  });
}

/** A collection is looked at in the loop, or grows in the list that is walked. */
function isReadElsewhere(loop: Loop, collections: ReadonlySet<Node>): boolean {
  const bindings = new Set([...collections].map((each) => referenceOf(each)?.binding));
  return holds(loop, (part) => {
    const binding = referenceOf(part)?.binding;
    return binding !== undefined && bindings.has(binding) && !collections.has(part);
  });
}
