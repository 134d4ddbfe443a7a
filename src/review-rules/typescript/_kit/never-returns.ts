import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import { isEnd, isNever, isProcessExit } from '../../../languages/typescript/never-returns.ts';
import { exitsOf } from './exits-of.ts';
import type { Signature } from './function-behind.ts';
import { moduleMemberOf } from './module-member.ts';

/** Characters. A longer function is not looked through, for each of its calls would do so again: its end is believed. */
const longestEnder = 2000;

/** Does a function throw, or end the process, however it is called? */
export function neverReturns(callee: Signature): boolean {
  if (isNever(callee.returnType)) return true;
  if (!('body' in callee) || callee.body.type !== 'BlockStatement') return false;
  const last = callee.body.body.at(-1);
  if (last === undefined || !isEnd(last, endsProcess)) return false;
  const { start, end } = rangeOf(callee.body);
  return end - start > longestEnder || exitsOf(callee.body).every(({ by }) => by.type !== 'ReturnStatement');
}

/** `process.exit` and its like, `exit` of `node:process` too. */
export function endsProcess(callee: Node): boolean {
  const member = moduleMemberOf(callee);
  if (member?.module === 'process') return /^(?:exit|abort)$/.test(member.path);
  return isProcessExit(callee);
}
