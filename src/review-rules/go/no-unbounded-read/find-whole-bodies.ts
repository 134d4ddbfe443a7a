import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { declarationAround, functionAround } from '../_kit/functions.ts';
import { packageCall } from '../_kit/package-call.ts';
import type { UnboundedRead } from './unbounded-read.ts';

/** A text without this reads no body whole; and what somebody writes who thought of it. */
export function mayReadBody(text: string): boolean {
  return readsBody.test(text) && !thought.test(text) && !/^package main\b/m.test(text);
}

const readsBody = /\b(?:io|ioutil)\.ReadAll\(\w+\.Body\)/;
const thought =
  /MaxBytes|LimitReader|LimitedReader|ContentLength|(?<!de)[lL]imit|[mM]ax(?:imum)?_?(?:[Ss]ize|[Bb]ody|[Rr]equest|[Rr]ead|[Bb]ytes)/;

/** The first body of a request that a handler of the file holds in memory, however long it is. */
export function* findWholeBodies(tree: GoTree): Generator<UnboundedRead, void> {
  for (const call of tree.nodesOf('call_expression')) {
    const called = packageCall(call, tree);
    if (called?.name !== 'ReadAll' || !/^io(?:\/ioutil)?$/.test(called.module)) continue;
    const request = /^(\w+)\.Body$/.exec(
      argumentsOf(call)
        .map((one) => tree.textOf(one))
        .join(),
    )?.[1];
    if (request === undefined || !isOfHandler(call, request, tree)) continue;
    yield {
      kind: 'unbounded-read',
      of: 'body',
      at: call,
      name: `${called.module === 'io' ? 'io' : 'ioutil'}.ReadAll`,
      isOfCaller: true,
    };
    return;
  }
}

/** `r` of `func (w http.ResponseWriter, r *http.Request)`, whose body nobody put in place of the one that was sent. */
function isOfHandler(call: GoNode, request: string, tree: GoTree): boolean {
  const [handler, around] = [functionAround(call), declarationAround(call)];
  const parameters = handler === undefined ? undefined : childOf(handler, 'parameters');
  if (parameters === undefined || around === undefined) return false;
  if (!new RegExp(`\\bhttp\\.ResponseWriter, ${request} \\*http\\.Request\\b`).test(tree.textOf(parameters)))
    return false;
  return !new RegExp(`\\b${request}\\.Body = `).test(tree.textOf(around).slice(0, call.start - around.start));
}
