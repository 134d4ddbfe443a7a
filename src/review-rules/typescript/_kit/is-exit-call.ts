import type { Node } from '../../../languages/typescript/node.ts';
import { nameOfCallee } from './name-of-callee.ts';

/** `process.exit(1)`, `this.fail(…)`, `assertNever(x)`, `notFound()`: by their names they do not come back. */
export function isExitCall(node: Node): boolean {
  if (node.type === 'AwaitExpression') return isExitCall(node.argument);
  if (node.type !== 'CallExpression') return false;
  return /exit|fail|abort|panic|never|throw|redirect|notfound|skip/i.test(nameOfCallee(node.callee) ?? '');
}
