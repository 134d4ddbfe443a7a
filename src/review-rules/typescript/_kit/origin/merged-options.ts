import type { Node } from '../../../../languages/typescript/node.ts';
import { moduleMemberOf } from '../module-member.ts';
import { nameOfCallee } from '../name-of-callee.ts';
import type { Known } from './trace.ts';

/** `merge(defaults, options)` of whatever module holds what each of its arguments holds. */
export function mergedOptions(expression: Node): Known | undefined {
  if (expression.type !== 'CallExpression' || expression.arguments.length < 2) return undefined;
  if (!merging.test(nameOfCallee(expression.callee) ?? '')) return undefined;
  const isForeign = moduleMemberOf(expression.callee) !== undefined;
  return isForeign ? { key: expression, values: expression.arguments } : undefined;
}

const merging =
  /^(?:(?:deep_?|lodash)?(?:merge|extend|assign|defaults)(?:Deep|With)?|objectAssign|mixin|xtend)$/i;
