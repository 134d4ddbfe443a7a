import type { Offset, Range } from '../../../domain/text-position.ts';
import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { callWithResults } from '../_kit/error-checks.ts';
import { calledNameOf } from '../_kit/calls.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { functionAround } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import { packageCall } from '../_kit/package-call.ts';
import type { VainCall } from './vain-call.ts';

export const mayMissetMessages = /\/(?:amqp091-go|streadway\/amqp|sarama)"/;

/** Characters of a function that are read. */
const longest = 20_000;

/** What clients of message brokers refuse because of how they were set up. */
export function* messages({ tree, text }: GoFile): Generator<VainCall> {
  if (text.includes('.NewSyncProducer(')) yield* unsetProducers(tree);
  if (text.includes('.Consume(')) yield* answeredTwice(tree);
}

/** `config := sarama.NewConfig()` without `config.Producer.Return.Successes = true`: a `SyncProducer` is refused. */
function* unsetProducers(tree: GoTree): Generator<VainCall> {
  for (const call of tree.nodesOf('call_expression')) {
    const called = packageCall(call, tree);
    if (called === undefined || !called.module.endsWith('/sarama') || called.name !== 'NewSyncProducer')
      continue;
    const config = argumentsOf(call)[1];
    const home = functionAround(call);
    if (config?.kind !== 'identifier' || home === undefined || home.end - home.start > longest) continue;
    const [name, written] = [tree.textOf(config), tree.textOf(home)];
    const isNew = new RegExp(`\\b${name} := sarama\\.NewConfig\\(\\)`).test(written);
    const mentions = written.match(new RegExp(`(?<![\\w.])${name}\\b(?!\\.| :=)`, 'g')) ?? [];
    if (!isNew || mentions.length > 1 || written.includes('Successes')) continue;
    yield { problem: 'unset-producer', range: call, config: name };
  }
}

/** `ch.Consume(queue, name, true, …)` acknowledges by itself, and then `d.Ack(false)` closes the channel. */
function* answeredTwice(tree: GoTree): Generator<VainCall> {
  for (const statement of tree.nodesOf('short_var_declaration')) {
    const given = callWithResults(statement, tree);
    const list = given?.names[0];
    const home = functionAround(statement);
    if (given === undefined || list === undefined || home === undefined || home.end - home.start > longest)
      continue;
    if (!acknowledgesItself(given.call, tree)) continue;
    const written = tree.textOf({ start: statement.end, end: home.end });
    const [, inRange, received] =
      new RegExp(`\\bfor (\\w+) := range ${list}\\b|\\b(\\w+)(?:, \\w+)? := <-${list}\\b`).exec(written) ??
      [];
    const message = inRange ?? received;
    const end =
      inRange === undefined ? home.end : loopOver(list, { start: statement.end, end: home.end }, tree);
    const again = message === undefined ? undefined : answerOf(message, { start: statement.end, end }, tree);
    if (again !== undefined) yield { problem: 'acked-twice', range: again, call: tree.textOf(again) };
  }
}

function acknowledgesItself(call: GoNode, tree: GoTree): boolean {
  const name = calledNameOf(call);
  const given = argumentsOf(call);
  const automatic = given[2];
  if (name === undefined || tree.textOf(name) !== 'Consume' || given.length !== 7) return false;
  return automatic !== undefined && tree.textOf(automatic) === 'true';
}

/** The end of `for d := range list`: in another loop `d` comes from elsewhere. */
function loopOver(list: string, within: Range, tree: GoTree): Offset {
  const head = new RegExp(`^for \\w+ := range ${list}\\b`);
  for (const loop of nodesWithin(tree.nodesOf('for_statement'), within))
    if (head.test(tree.textOf({ start: loop.start, end: Math.min(loop.end, loop.start + 120) })))
      return loop.end;
  return within.start;
}

function answerOf(message: string, within: Range, tree: GoTree): GoNode | undefined {
  const answers = new RegExp(`^${message}\\.(?:Ack|Nack|Reject)$`);
  for (const call of nodesWithin(tree.nodesOf('call_expression'), within)) {
    const callee = childOf(call, 'function');
    if (callee !== undefined && callee.end - callee.start < 60 && answers.test(tree.textOf(callee)))
      return call;
  }
  return undefined;
}
