import { nodesAround } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

/** A function with a body of its own. */
export function isFunction({ kind }: GoNode): boolean {
  return kind === 'function_declaration' || kind === 'method_declaration' || kind === 'func_literal';
}

/** The function that a node is run by. */
export function functionAround(node: GoNode): GoNode | undefined {
  return nodesAround(node).find(isFunction);
}

/** The function or method of the file that a node stands in. */
export function declarationAround(node: GoNode): GoNode | undefined {
  return nodesAround(node).find(
    ({ kind }) => kind === 'function_declaration' || kind === 'method_declaration',
  );
}
