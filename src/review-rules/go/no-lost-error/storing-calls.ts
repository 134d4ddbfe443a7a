import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { calledNameOf } from '../_kit/calls.ts';
import { functionAround } from '../_kit/functions.ts';

/** It keeps something for good: by its name, whoever calls it reckons with that. */
export function isStoringCall(call: GoNode, tree: GoTree): boolean {
  const name = calledNameOf(call);
  return name !== undefined && /^(?:save|persist|insert|upload|migrate)(?![a-z])/i.test(tree.textOf(name));
}

/** Characters of a function that is read again for each call in it. */
const longest = 30_000;

/** The function around answers a request, and says elsewhere that something failed. */
export function answersErrors(call: GoNode, tree: GoTree): boolean {
  const around = functionAround(call);
  const parameters = around === undefined ? undefined : childOf(around, 'parameters');
  if (around === undefined || parameters === undefined || around.end - around.start > longest) return false;
  return (
    tree.textOf(parameters).includes('http.ResponseWriter') && /\bhttp\.Error\(/.test(tree.textOf(around))
  );
}
