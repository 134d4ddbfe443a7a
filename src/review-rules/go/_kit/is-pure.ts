import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

/** Levels of an expression that are looked at. */
const deepest = 12;

/** Does the expression give the same each time, and change nothing? Calls but of a few well-known functions may do anything. */
export function isPure(node: GoNode, tree: GoTree, depth = 0): boolean {
  if (depth > deepest) return false;
  switch (node.kind) {
    case 'identifier':
    case 'field_identifier':
    case 'nil':
    case 'true':
    case 'false':
    case 'int_literal':
    case 'rune_literal':
    case 'interpreted_string_literal':
    case 'raw_string_literal':
      return true;
    case 'unary_expression':
      if (/^(?:<-|&)$/.test(childOf(node, 'operator')?.kind ?? '')) return false;
      break;
    case 'call_expression':
      return isPureCall(node, tree) && isPure(childOf(node, 'arguments') ?? node, tree, depth + 1);
    case 'selector_expression':
    case 'index_expression':
    case 'parenthesized_expression':
    case 'binary_expression':
    case 'argument_list':
      break;
    default:
      return false;
  }
  return partsOf(node).every((part) => isPure(part, tree, depth + 1));
}

/** Functions of Go's library that look at their arguments and no more. */
const pureFunctions =
  /^(?:len|cap|(?:strings|bytes|unicode|utf8|path|filepath)\.[A-Z]\w*|errors\.Is|os\.Is[A-Z]\w*)$/;

function isPureCall(call: GoNode, tree: GoTree): boolean {
  const callee = childOf(call, 'function');
  return callee !== undefined && callee.end - callee.start < 60 && pureFunctions.test(tree.textOf(callee));
}
