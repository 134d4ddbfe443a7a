import type { Node } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { ComputedMember } from './pollution.ts';
import { isComputed } from './pollution.ts';

/** The `at[key]` in `at = at[key]`, `at = at[key] = {}`, `at = at[key] ?? (at[key] = {})` and `at = key in at ? at[key] : {}`. */
export function memberOfStep(right: Node): ComputedMember | undefined {
  let value = unwrap(right);
  for (;;) {
    if (value.type === 'ConditionalExpression')
      return memberOfStep(value.consequent) ?? memberOfStep(value.alternate);
    if (value.type === 'AssignmentExpression' || value.type === 'LogicalExpression')
      value = unwrap(value.left);
    else return isComputed(value) ? value : undefined;
  }
}
