import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import type { Call } from '../_kit/call.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { methodBehind } from '../_kit/method-behind.ts';

/** Nodes; what makes steps of a text is short. */
const mostNodes = 400;

/** What a function or a method of this file may give back that takes one thing: the steps, where it splits what it gets. */
export function resultsOfReader({ callee, arguments: given }: Call): readonly Node[] {
  if (given.length !== 1) return [];
  const reader = functionBehind(callee) ?? methodBehind(callee);
  return reader === undefined || !isFunction(reader) ? [] : resultsIn(reader.body);
}

/** What splits a path may refuse some as well. */
function knowsBadKey(part: Node): boolean {
  switch (part.type) {
    case 'StringLiteral':
      return badKey.test(part.value);
    case 'RegExpLiteral':
      return badKey.test(part.pattern);
    case 'Identifier':
      return /proto|poll?ut|safe|forbid|danger|disallow|black_?list|block_?list|valid|allowed/i.test(
        part.name,
      );
    default:
      return false;
  }
}

const badKey = /__proto__|constructor|prototype/;

function resultsIn(body: Node): readonly Node[] {
  const found: Node[] = body.type === 'BlockStatement' ? [] : [body];
  let [left, depth] = [mostNodes, 0];
  const visit = (node: Node): void => {
    if (left > 0) left = knowsBadKey(node) ? 0 : left - 1;
    if (left <= 0) return;
    if (isFunction(node)) depth += 1;
    if (depth === 0 && node.type === 'ReturnStatement' && node.argument != null) found.push(node.argument);
    walkChildren(node, visit);
    if (isFunction(node)) depth -= 1;
  };
  visit(body);
  return left > 0 ? found : [];
}
