import { unwrap } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';

const modules =
  /^(?:lodash(?:-es)?|underscore|lodash(?:-es)?[./](?:debounce|throttle|memoize)|debounce|throttle-debounce|just-debounce-it)$/;

/** `_.debounce(save, 200);`, `this.save.bind(this);`: a new function that nobody is given, and so never called. */
export function isLostWrapper({ callee, arguments: [first, second] }: Call): boolean {
  const name = nameOfCallee(callee) ?? '';
  if (first === undefined) return false;
  if (name === 'bind') {
    const member = unwrap(callee);
    return (
      first.type === 'ThisExpression' &&
      second === undefined &&
      member.type === 'MemberExpression' &&
      unwrap(member.object).type === 'MemberExpression'
    );
  }
  if (!/^(?:debounce|throttle|memoize|curry|partial)$/.test(name)) return false;
  const member = moduleMemberOf(callee);
  return member !== undefined && modules.test(member.module);
}
