import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { calledNameOf } from '../_kit/calls.ts';
import { argumentsOf } from '../_kit/format-text.ts';

/** Functions of the standard library, of `ssh` and of clients that take a password, and where. */
const passwordArguments: ReadonlyMap<string, number> = new Map([
  ['SetBasicAuth', 1],
  ['PlainAuth', 2],
  ['CRAMMD5Auth', 1],
  ['UserPassword', 1],
  ['Password', 0],
  ['SetPassword', 0],
  ['WithPassword', 0],
  ['SetAuthToken', 0],
  ['WithBasicAuth', 1],
  ['NewStaticV4', 1],
  ['NewStaticCredentials', 1],
  ['NewStaticCredentialsProvider', 1],
  ['NewDialer', 3],
]);

const passwordGiven =
  /\.(?:(?:SetBasicAuth|CRAMMD5Auth|UserPassword)\([^(),]*,|PlainAuth\([^(),]*,[^(),]*,|Password\()\s*(?:\w+\.)*(\w+)\s*[,)]/g;

/** Names whose value such a function takes: `pw` of `smtp.PlainAuth("", user, pw, host)`. */
export function namesGivenAsPassword(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(passwordGiven), ([, name = '']) => name));
}

/** The name that a text is the value of: of a variable, a field, a key, a header, or of what it is compared with. */
export function nameOfLiteral(literal: GoNode, tree: GoTree): string | undefined {
  const value = convertedFrom(literal);
  const around = value.parent;
  switch (around?.kind) {
    case 'expression_list':
      return nameInList(value, around, tree);
    case 'literal_element':
      return nameOfElement(around, tree);
    case 'binary_expression':
      return nameOfOther(value, around, tree);
    case 'argument_list':
      return nameInCall(value, around, tree);
    default:
      return undefined;
  }
}

/** `[]byte("…")`, `("…")` */
function convertedFrom(literal: GoNode): GoNode {
  let at = literal;
  while (at.parent?.kind === 'parenthesized_expression' || at.parent?.kind === 'type_conversion_expression')
    at = at.parent;
  return at;
}

function nameInList(value: GoNode, list: GoNode, tree: GoTree): string | undefined {
  const statement = list.parent;
  const index = partsOf(list).indexOf(value);
  if (statement?.kind === 'var_spec' || statement?.kind === 'const_spec') {
    const name = statement.children.filter(({ field }) => field === 'name')[index];
    return name && tree.textOf(name);
  }
  const isGiven = /^(?:short_var_declaration|assignment_statement)$/.test(statement?.kind ?? '');
  if (statement === undefined || !isGiven || list.field !== 'right') return undefined;
  if (childOf(statement, 'operator')?.kind === '+=') return undefined;
  const target = partsOf(childOf(statement, 'left') ?? list)[index];
  return target && lastNameOf(target, tree);
}

function nameOfElement(element: GoNode, tree: GoTree): string | undefined {
  const pair = element.parent;
  const key = pair?.kind === 'keyed_element' ? childOf(pair, 'key') : undefined;
  if (key === undefined || key === element) return undefined;
  return withoutQuotes(tree.textOf(key));
}

function nameOfOther(value: GoNode, comparison: GoNode, tree: GoTree): string | undefined {
  if (!/^[!=]=$/.test(childOf(comparison, 'operator')?.kind ?? '')) return undefined;
  const other = childOf(comparison, value.field === 'left' ? 'right' : 'left');
  return other && lastNameOf(other, tree);
}

/** `header.Set("Authorization", "…")`, `getenv("JWT_SECRET", "…")`, `smtp.PlainAuth("", "user", "…", host)` */
function nameInCall(value: GoNode, list: GoNode, tree: GoTree): string | undefined {
  const call = list.parent;
  const callee = call?.kind === 'call_expression' ? calledNameOf(call) : undefined;
  if (call === undefined || callee === undefined) return undefined;
  const called = tree.textOf(callee);
  const all = argumentsOf(call);
  if (all[passwordArguments.get(called) ?? all.length] === value) return 'password';
  const [name, given, ...others] = all;
  // `flag.String("token", "…", "the token of the service")`
  if (
    called === 'String' &&
    given === value &&
    others.length === 1 &&
    name?.kind === 'interpreted_string_literal'
  )
    return withoutQuotes(tree.textOf(name));
  if (name === undefined || given !== value || others.length > 0) return undefined;
  const isNamed =
    name.kind === 'interpreted_string_literal' && /^(?:set|add)$|env|header|default/i.test(called);
  return isNamed ? withoutQuotes(tree.textOf(name)) : undefined;
}

function lastNameOf(target: GoNode, tree: GoTree): string | undefined {
  if (target.kind === 'identifier') return tree.textOf(target);
  const field = target.kind === 'selector_expression' ? childOf(target, 'field') : undefined;
  if (field !== undefined) return tree.textOf(field);
  const index = target.kind === 'index_expression' ? childOf(target, 'index') : undefined;
  return index?.kind === 'interpreted_string_literal' ? withoutQuotes(tree.textOf(index)) : undefined;
}

function withoutQuotes(text: string): string {
  return text.replace(/^["`]|["`]$/g, '');
}
