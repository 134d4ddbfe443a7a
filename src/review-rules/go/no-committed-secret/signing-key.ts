import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isFunction } from '../_kit/functions.ts';
import { calledNameOf } from '../_kit/calls.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { convertedFrom } from './name-of-literal.ts';

/** A text of the source that something is signed or checked with, whatever it looks like. */
export interface SigningKey {
  readonly literal: GoNode;
  /** `token.SignedString` */
  readonly user: string;
}

/** Tokens are signed, and sessions kept in cookies, with a key that stands in the call. */
const users = /^(?:SignedString|NewCookieStore)$/;

/** Of a file that has one of these. */
export const mayUseKey = /\bSignedString\(|\bNewCookieStore\(|\bjwt\.Token\b/;

export function signingKeyOf(literal: GoNode, { tree }: Pick<GoFile, 'tree'>): SigningKey | undefined {
  const value = convertedFrom(literal);
  if (value === literal || tree.textOf(literal).length < shortest) return undefined;
  const user =
    value.parent?.kind === 'argument_list' ? userAround(value.parent, tree) : keyFunction(value, tree);
  return user === undefined ? undefined : { literal, user };
}

/** With its quotes; `""` is filled in later. */
const shortest = 5;

function userAround(list: GoNode, tree: GoTree): string | undefined {
  const call = list.parent;
  const name = call?.kind === 'call_expression' ? calledNameOf(call) : undefined;
  const callee = call && childOf(call, 'function');
  if (call === undefined || name === undefined || callee === undefined) return undefined;
  return users.test(tree.textOf(name)) && argumentsOf(call).length > 0 ? tree.textOf(callee) : undefined;
}

/** `func(t *jwt.Token) (interface{}, error) { return []byte("…"), nil }` */
function keyFunction(value: GoNode, tree: GoTree): string | undefined {
  const list = value.parent;
  if (list?.kind !== 'expression_list' || list.parent?.kind !== 'return_statement') return undefined;
  const [first, error, ...others] = partsOf(list);
  if (first !== value || error?.kind !== 'nil' || others.length > 0) return undefined;
  const around = nodesAround(list).find(isFunction);
  const parameters = around === undefined ? undefined : childOf(around, 'parameters');
  return parameters !== undefined && /\bjwt\.Token\b/.test(tree.textOf(parameters)) ? 'jwt.Parse' : undefined;
}
