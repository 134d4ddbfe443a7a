import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

/** What may end the function, or keep it, before a call is reached. */
const leaving = /\b(?:return|goto|panic|select|for|Goexit|Unlock|Wait)\b|\b(?:Exit|Fatal\w*|Panic\w*)\(|<-/;

/** Is there a way to an end before a call, or around it? */
export function waysOutBefore(call: GoNode, body: GoNode, tree: GoTree): boolean {
  if (leaving.test(tree.textOf({ start: body.start, end: call.start }).replace(/\breturn [^\n]*$/, '')))
    return true;
  for (const around of nodesAround(call)) {
    if (around === body) return false;
    if (isConditional(around, call)) return true;
  }
  return true;
}

function isConditional(around: GoNode, call: GoNode): boolean {
  switch (around.kind) {
    case 'if_statement': {
      const [condition, first] = [childOf(around, 'condition'), childOf(around, 'initializer')];
      return ![condition, first].some(
        (part) => part !== undefined && part.start <= call.start && call.end <= part.end,
      );
    }
    case 'binary_expression': {
      const isLazy = /^(?:&&|\|\|)$/.test(childOf(around, 'operator')?.kind ?? '');
      return isLazy && call.start >= (childOf(around, 'right')?.start ?? Infinity);
    }
    case 'for_statement':
    case 'select_statement':
    case 'func_literal':
    case 'expression_case':
    case 'default_case':
    case 'type_case':
    case 'communication_case':
      return true;
    default:
      return false;
  }
}
