import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partBeside, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { givingBefore } from '../_kit/giving-statement.ts';
import { operandsOf } from '../_kit/operands-of.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';
import type { Unverified } from './unverified.ts';

/** A header that holds what only somebody who has the key can write. */
const header = /\.(?:Header\.Get|GetHeader)\("[^"\n]*(?:signature|hmac)[^"\n]*"\)$/i;

export const mayLeaveOut =
  /\.(?:Header\.Get|GetHeader)\("[^"\n]*(?:[sS]ignature|SIGNATURE|[hH]mac|HMAC)[^"\n]*"\)/;

/** `if sig := r.Header.Get("X-Signature"); sig != "" { if !verify(body, sig) { … return } }`, and then the message is believed. */
export function* optionalSignatures(tree: GoTree): Generator<Unverified> {
  for (const check of tree.nodesOf('if_statement')) {
    const condition = withoutParentheses(childOf(check, 'condition'));
    if (condition === undefined || childOf(check, 'alternative') !== undefined) continue;
    const [asked, ...others] = operandsOf(condition, '&&');
    const name = asked === undefined ? undefined : /^(\w+) != ""$/.exec(tree.textOf(asked))?.[1];
    if (name === undefined || !isHeader(check, name, tree) || partBeside(check, 1) === undefined) continue;
    const isRefused =
      others.length > 0
        ? others.length === 1 && refuses(check, others[0], name, tree)
        : isCheckedIn(check, name, tree);
    if (isRefused && !isAskedElsewhere(check, name, tree) && !isKnownOtherwise(check, tree))
      yield { place: { start: check.start, end: condition.end }, manner: 'optional' };
  }
}

/** The name was given the header, in the head of the `if` or before it. */
function isHeader(check: GoNode, name: string, tree: GoTree): boolean {
  const giving = childOf(check, 'initializer') ?? givingBefore(check, name, tree);
  const [value, ...others] = giving === undefined ? [] : partsOf(childOf(giving, 'right') ?? giving);
  return value !== undefined && others.length === 0 && header.test(tree.textOf(value));
}

/** The body does nothing but check: the last that it says is to turn the request away. */
function isCheckedIn(check: GoNode, name: string, tree: GoTree): boolean {
  const body = childOf(check, 'consequence');
  const list = body === undefined ? undefined : kindIn(body, 'statement_list');
  const last = list === undefined ? undefined : partsOf(list).at(-1);
  if (last?.kind !== 'if_statement' || childOf(last, 'alternative') !== undefined) return false;
  const condition = withoutParentheses(childOf(last, 'condition'));
  const text = body === undefined ? '' : tree.textOf(body);
  return new RegExp(`\\b${name}\\b`).test(text) && refuses(last, condition, undefined, tree);
}

/** `!hmac.Equal(…)`, `!verify(body, sig)`, `err != nil`, `got != want`, and then the function is left. */
function refuses(
  check: GoNode,
  condition: GoNode | undefined,
  name: string | undefined,
  tree: GoTree,
): boolean {
  const asked = condition === undefined ? '' : tree.textOf(condition);
  const isCheck = /^!.*\(|^\w+ != (?:nil|\w+)$|\bConstantTimeCompare\(.*(?:!= 1|== 0)$/s.test(asked);
  if (!isCheck || (name !== undefined && !new RegExp(`\\b${name}\\b`).test(asked))) return false;
  const body = childOf(check, 'consequence');
  const list = body === undefined ? undefined : kindIn(body, 'statement_list');
  return list !== undefined && partsOf(list).at(-1)?.kind === 'return_statement';
}

/** Characters of a function that is read for each of them. */
const longest = 20_000;

/** Another test turns away what has none, or the key is asked for: without one there is nothing to check. */
function isAskedElsewhere(check: GoNode, name: string, tree: GoTree): boolean {
  const around = functionAround(check);
  if (around === undefined || around.end - around.start > longest) return true;
  const text = tree.textOf(around);
  return new RegExp(`\\b${name} == ""|\\blen\\(${name}\\)`).test(text);
}

/** Statements behind the check that are looked through. */
const furthest = 20;

/** `user, err := authenticate(r); if err != nil { … 401 … return }` behind it: who has no signature says in another way who it is. */
function isKnownOtherwise(check: GoNode, tree: GoTree): boolean {
  let before = check;
  let next = partBeside(check, 1);
  for (let count = 0; next !== undefined && count < furthest; count++, next = partBeside(next, 1)) {
    const body = next.kind === 'if_statement' ? childOf(next, 'consequence') : undefined;
    if (body !== undefined && refusal.test(tree.textOf(body))) {
      const asked = tree.textOf({ start: before === check ? next.start : before.start, end: body.start });
      if (/auth|session|token|user/i.test(asked)) return true;
    }
    before = next;
  }
  return false;
}

const refusal = /\b40[13]\b|Status(?:Unauthorized|Forbidden)\b/;
