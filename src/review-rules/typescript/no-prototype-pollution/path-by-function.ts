import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import type { Call } from '../_kit/call.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { holds } from '../_kit/holds.ts';
import { methodBehind } from '../_kit/method-behind.ts';

/** Nodes; what makes steps of a text is short. */
const mostNodes = 400;

/** What a function or a method of this file may give back that takes one thing: the steps, where it splits what it gets. */
export function resultsOfReader({ callee, arguments: given }: Call): readonly Node[] {
  if (given.length !== 1) return [];
  const reader = functionBehind(callee) ?? methodBehind(callee);
  if (reader === undefined || !isFunction(reader) || holds(reader.body, knowsBadKey)) return [];
  return reader.body.type === 'BlockStatement' ? returnedIn(reader.body) : [reader.body];
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

function returnedIn(body: NodeOf<'BlockStatement'>): readonly Node[] {
  const found: Node[] = [];
  let left = mostNodes;
  const visit = (node: Node): void => {
    if (isFunction(node) || left-- <= 0) return;
    if (node.type === 'ReturnStatement' && node.argument != null) found.push(node.argument);
    else walkChildren(node, visit);
  };
  walkChildren(body, visit);
  return left > 0 ? found : [];
}
