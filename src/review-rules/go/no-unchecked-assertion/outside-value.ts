import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { FunctionFacts } from './function-facts.ts';
import { isBlindLoad, isUnaskedError } from './own-checks.ts';

/** Where a value comes from whose type this program does not decide. */
export type Origin =
  /** Decoded from a text that somebody sends. */
  | 'decoded'
  /** What a token says. */
  | 'claims'
  /** What a session keeps: nothing when it is new. */
  | 'session'
  /** What somebody called panic with. */
  | 'panic'
  /** What a map for several goroutines holds for a key, or does not. */
  | 'absent'
  /** An error that the function is given. */
  | 'error';

/** Steps from a value to where it comes from. */
const longestWay = 24;

/** undefined: it is not known to come from outside. */
export function originOf(operand: GoNode, facts: FunctionFacts, tree: GoTree): Origin | undefined {
  if (operand.kind === 'identifier' && isUnaskedError(operand, tree)) return 'error';
  let at: GoNode | undefined = operand;
  for (let count = 0; at !== undefined && count < longestWay; count++) {
    const origin = ownOrigin(at, facts, tree);
    if (origin !== undefined) return origin;
    at = nextOf(at, facts);
  }
  return undefined;
}

function ownOrigin(node: GoNode, facts: FunctionFacts, tree: GoTree): Origin | undefined {
  switch (node.kind) {
    case 'identifier':
      // What is decoded into it only afterwards has not given it its type.
      return (facts.decoded.get(tree.textOf(node)) ?? Infinity) < node.start ? 'decoded' : undefined;
    case 'index_expression': {
      const map = tree.textOf(childOf(node, 'operand') ?? node);
      if (/(?:^|\.)(?:\w*[cC]laims)$/.test(map)) return 'claims';
      const isSession = /(?:^|\.)sess(?:ion)?\.Values$/i.test(map);
      return isSession && importsOneOf(tree, /^github\.com\/gorilla\/sessions$/) ? 'session' : undefined;
    }
    case 'call_expression':
      if (isBlindLoad(node, tree)) return 'absent';
      return tree.textOf(childOf(node, 'function') ?? node) === 'recover' ? 'panic' : undefined;
    default:
      return undefined;
  }
}

function importsOneOf(tree: GoTree, module: RegExp): boolean {
  return [...tree.imports.values()].some((path) => module.test(path));
}

/** A part comes from where the whole does, a name from where its value does. */
function nextOf(node: GoNode, facts: FunctionFacts): GoNode | undefined {
  switch (node.kind) {
    case 'identifier':
      return facts.sourceOf(node);
    case 'index_expression':
    case 'type_assertion_expression':
    case 'selector_expression':
      return childOf(node, 'operand');
    case 'parenthesized_expression':
      return partsOf(node)[0];
    default:
      return undefined;
  }
}
