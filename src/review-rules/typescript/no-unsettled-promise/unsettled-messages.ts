import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { beginningIn } from '../_kit/beginning-in.ts';
import { isCall } from '../_kit/call.ts';
import { indexFrom } from '../_kit/index-from.ts';
import { isNullTest } from '../_kit/is-null-test.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import { propertyOf } from '../_kit/written-value.ts';
import type { OpenEnd } from './open-ways.ts';
import { openEndsOf } from './open-ways.ts';

/** A way through the function for a message of a queue on which nothing says what becomes of the message. */
export interface UnsettledMessage {
  readonly form: 'message';
  readonly at: Node;
  readonly name: string;
}

const settling = /^(?:ack|nack|reject|ackWithResponse|nackWithResponse)$/;
const returning = /^(?:close|recover|nackAll|exit)$/;
const lines = /^ch$|chan|conn|consumer|subscription|process/i;
const mostUses = 100;
/** Characters: a longer one is not read. */
const longest = 20_000;

/** `channel.consume(queue, (msg) => …)` of amqplib, `subscription.on('message', (message) => …)` of Pub/Sub. */
export function* unsettledMessages(
  call: NodeOf<'CallExpression'>,
  file: TypeScriptFile,
): Generator<UnsettledMessage, void> {
  const consumer = consumerIn(call);
  const [message] = consumer?.params ?? [];
  if (consumer === undefined || message?.type !== 'Identifier') return;
  const { start, end } = rangeOf(consumer);
  const uses = file.tree.scopeOf(consumer).bindings.get(message.name)?.references ?? [];
  if (end - start > longest || uses.length > mostUses) return;
  const all = uses.map(({ identifier }) => identifier);
  // Something else settles them, or they need it not.
  if (!all.some((use) => isSettled(use))) return;
  const mentions = [...all.filter((use) => isHandedOn(use)), ...returningIn(consumer, file)].sort(
    (a, b) => rangeOf(a).start - rangeOf(b).start,
  );
  const tests = new Set(all.filter((use) => isNullTest(use) || isAsked(use)).flatMap((use) => ifAround(use)));
  const told = new Set<Node>();
  for (const open of endsOf(consumer, mentions)) {
    const at = placeOf(open);
    if (at === undefined || told.has(at) || (open.way.by !== undefined && tests.has(open.way.by))) continue;
    told.add(at);
    yield { form: 'message', at, name: message.name };
  }
}

function consumerIn({ callee, arguments: given }: NodeOf<'CallExpression'>): FunctionNode | undefined {
  const name = propertyName(unwrap(callee));
  const [first, consumer, options] = given;
  const isListener = name === 'on' && first?.type === 'StringLiteral' && first.value === 'message';
  if ((name !== 'consume' && !isListener) || consumer === undefined || !isFunction(consumer))
    return undefined;
  const isLoose = options?.type === 'ObjectExpression' && propertyOf(options, 'noAck') !== undefined;
  return isLoose || consumer.generator === true ? undefined : consumer;
}

/** `channel.ack(msg)`, `message.ack()` */
function isSettled(use: Node): boolean {
  const around = parentOf(use);
  if (around === undefined) return false;
  if (isCall(around) && keyOf(use) === 'arguments') return settling.test(nameOfCallee(around.callee) ?? '');
  const isOwn = keyOf(use) === 'object' && keyOf(around) === 'callee';
  return isOwn && settling.test(propertyName(around) ?? '');
}

/** `connection.close()`, `channel.recover()`: the queue takes back all that is not settled. */
function returningIn({ body }: FunctionNode, { tree }: TypeScriptFile): readonly Node[] {
  return beginningIn(tree.nodesOf('CallExpression'), rangeOf(body)).filter(
    ({ callee }) =>
      returning.test(propertyName(unwrap(callee)) ?? '') &&
      namesOfReceiver(callee).some((one) => lines.test(one)),
  );
}

/** Who is given the message, or keeps it, may settle it. */
function isHandedOn(use: Node): boolean {
  if (isSettled(use)) return true;
  const around = parentOf(use);
  return around !== undefined && keyOf(use) !== 'object' && !isNullTest(use) && !isAsked(use);
}

function isAsked(use: Node): boolean {
  const around = parentOf(use);
  return around?.type === 'UnaryExpression' || around?.type === 'BinaryExpression';
}

function ifAround(use: Node): readonly Node[] {
  for (let at = parentOf(use); at !== undefined && !isFunction(at); at = parentOf(at))
    if (at.type === 'IfStatement') return [at];
  return [];
}

function endsOf(consumer: FunctionNode, mentions: readonly Node[]): readonly OpenEnd[] {
  const questions = {
    isMentioned: (part: Node): boolean => {
      const { start, end } = rangeOf(part);
      return (mentions[indexFrom(mentions, start)]?.start ?? Infinity) < end;
    },
    errorWhen: (): undefined => undefined,
  };
  const start = { by: undefined, isOfError: false, isQuiet: true };
  return openEndsOf(consumer.body, questions, start).filter(
    ({ kind }) => kind === 'return' || kind === 'end',
  );
}

/** Where it went straight on from the beginning, nothing is known of it. */
function placeOf({ kind, at, way }: OpenEnd): Node | undefined {
  if (way.by === undefined) return undefined;
  return kind === 'return' ? at : way.by;
}
