import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

/** What a condition says has gone wrong. */
export type Failure =
  /** `other != nil` for another error. */
  | { readonly kind: 'other-error'; readonly name: string }
  /** `!ok`, `result == nil`, `res.StatusCode != 200` */
  | { readonly kind: 'bad-result' }
  /** `err == nil`, of the error itself. */
  | { readonly kind: 'no-error' }
  /** `err == nil` as well, and below it the code goes on with what came with the error. */
  | { readonly kind: 'turned'; readonly value: string };

const errorName = /^(?:e|er|err|error)\d*$|^err[A-Z_]\w*$|(?:Err|Error|_err)\d*$/;

/** `isAlone`: the error is all that the function gives back. undefined: nothing that surely calls for an error. */
export function failureIn(
  condition: GoNode,
  error: string,
  isAlone: boolean,
  tree: GoTree,
): Failure | undefined {
  const text = tree.textOf(condition);
  if (text.length > longestCondition) return undefined;
  if (text === `${error} == nil`) return isAlone ? undefined : { kind: 'no-error' };
  if (new RegExp(String.raw`\b${error}\b`).test(text)) return undefined;
  const [, other] = /^(\w+) != nil$/.exec(text) ?? [];
  if (other !== undefined) return errorName.test(other) ? { kind: 'other-error', name: other } : undefined;
  return isBadResult(condition, text) ? { kind: 'bad-result' } : undefined;
}

const longestCondition = 200;

/** There is too little of something, or too much; that there is nothing may be as good. */
const isWrongLength = /^len\([\w.]+\) (?:!= (?!0$)|< (?!1$))\d+$/;

function isBadResult(condition: GoNode, text: string): boolean {
  if (/\.StatusCode (?:!=|>=|>|<) /.test(text) || isWrongLength.test(text)) return true;
  if (condition.kind === 'unary_expression')
    return kindIn(condition, '!') !== undefined && /^!\s*(?:ok|valid|isValid|success|succeeded)$/i.test(text);
  return (
    condition.kind === 'binary_expression' &&
    childOf(condition, 'right')?.kind === 'nil' &&
    /^\w+ == nil$/.test(text)
  );
}
