import type { GoNode } from '../../../languages/go/node.ts';

/** A function with a body of its own. */
export function isFunction({ kind }: GoNode): boolean {
  return kind === 'function_declaration' || kind === 'method_declaration' || kind === 'func_literal';
}
