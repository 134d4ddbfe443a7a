import type { Node } from '../../../languages/typescript/node.ts';
import { isGlobalName } from './is-global-name.ts';

const names: ReadonlySet<string> = new Set([
  'Error',
  'AggregateError',
  'EvalError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'TypeError',
  'URIError',
]);

/** Does this name mean an error class of the language? */
export function isPlatformError(node: Node): boolean {
  return node.type === 'Identifier' && names.has(node.name) && isGlobalName(node, node.name);
}
