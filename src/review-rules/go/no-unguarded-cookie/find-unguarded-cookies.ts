import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { functionAround } from '../_kit/functions.ts';
import { FileNames, literalText } from '../_kit/origin/file-names.ts';
import { isGivenAway } from './is-given-away.ts';
import { isSessionCookie } from './is-session-cookie.ts';

/** A cookie of a session that scripts can read. */
export interface UnguardedCookie {
  readonly node: GoNode;
  /** undefined: of a store of sessions, which names them elsewhere. */
  readonly name: string | undefined;
  readonly field: 'HttpOnly' | 'HTTPOnly' | 'httpOnly';
}

export function* findUnguardedCookies({ tree, text }: GoFile): Generator<UnguardedCookie> {
  if (!/\bCookie\b|SetCookie\(|\bsessions\.Options\b/.test(text)) return;
  const names = new FileNames(tree);
  for (const literal of tree.nodesOf('composite_literal')) {
    const found = ofLiteral(literal, tree, names);
    if (found !== undefined) yield found;
  }
  if (!text.includes('"github.com/gin-gonic/gin"') || !text.includes('.SetCookie(')) return;
  for (const call of tree.nodesOf('call_expression')) {
    const found = ofGin(call, tree, names);
    if (found !== undefined) yield found;
  }
}

const cookieTypes: ReadonlyMap<string, UnguardedCookie['field']> = new Map([
  ['http.Cookie', 'HttpOnly'],
  ['fiber.Cookie', 'HTTPOnly'],
  ['sessions.Options', 'HttpOnly'],
]);
const modules = /^net\/http$|\/gofiber\/fiber(?:\/v\d+)?$|\/(?:gorilla|gin-contrib)\/sessions$/;

function ofLiteral(literal: GoNode, tree: GoTree, names: FileNames): UnguardedCookie | undefined {
  const type = childOf(literal, 'type');
  const written = type?.kind === 'qualified_type' ? tree.textOf(type) : '';
  const field = cookieTypes.get(written);
  if (field === undefined || !modules.test(tree.imports.get(written.split('.')[0] ?? '') ?? ''))
    return undefined;
  const fields = fieldsOf(literal, tree);
  // A comment in it says why scripts are to read it, or what is set elsewhere.
  if (fields === undefined || /\/\/|\/\*/.test(tree.textOf(literal))) return undefined;
  const guard = fields.get(field);
  if ((guard !== undefined && guard.text !== 'false') || isCleared(fields)) return undefined;
  if (isSetLater(literal, field, tree)) return undefined;
  if (written === 'sessions.Options')
    return fields.size > 0 ? { node: literal, name: undefined, field } : undefined;
  const name = nameIn(fields.get('Name')?.node, tree, names);
  if (name === undefined || !isSessionCookie(name) || !isAnswered(literal, written, tree)) return undefined;
  return { node: literal, name, field };
}

interface Field {
  readonly node: GoNode;
  readonly text: string;
}

/** undefined: it is not written with names. */
function fieldsOf(literal: GoNode, tree: GoTree): ReadonlyMap<string, Field> | undefined {
  const found = new Map<string, Field>();
  for (const element of partsOf(childOf(literal, 'body') ?? literal)) {
    const [key, value] = element.kind === 'keyed_element' ? partsOf(element) : [];
    if (key === undefined || value === undefined) return undefined;
    found.set(tree.textOf(key), { node: value, text: tree.textOf(value) });
  }
  return found;
}

function isCleared(fields: ReadonlyMap<string, Field>): boolean {
  const value = fields.get('Value')?.text ?? '""';
  return (
    (value === '""' && (fields.has('Value') || fields.has('Expires'))) ||
    fields.get('MaxAge')?.text.startsWith('-') === true ||
    /^time\.(?:Unix\(\d|Time\{\}|Now\(\)\.Add(?:Date)?\([^)]*-)/.test(fields.get('Expires')?.text ?? '')
  );
}

/** A function with more text is not looked through once more for each of its cookies. */
const longest = 50_000;

/** `cookie.HttpOnly = true`, `cookie.HttpOnly, cookie.Secure = true, true` in the same function. */
function isSetLater(literal: GoNode, field: string, tree: GoTree): boolean {
  const owner = functionAround(literal);
  if (owner === undefined) return false;
  if (owner.end - owner.start > longest) return true;
  return (
    new RegExp(`\\.${field}\\b[^\\n;]{0,200}=`).test(tree.textOf(owner)) || isGivenAway(literal, owner, tree)
  );
}

/** It goes to a browser: one that a request is sent with has no such sign. */
function isAnswered(literal: GoNode, type: string, tree: GoTree): boolean {
  if (type === 'fiber.Cookie') return true;
  const owner = functionAround(literal);
  const text = owner === undefined ? '' : tree.textOf(owner);
  return /\bSetCookie\(/.test(text) && !/\bAddCookie\(|\.SetCookies\(/.test(text);
}

function nameIn(node: GoNode | undefined, tree: GoTree, names: FileNames): string | undefined {
  const only = node?.kind === 'literal_element' ? partsOf(node)[0] : node;
  if (only === undefined) return undefined;
  if (only.kind === 'identifier') return names.textNamed(tree.textOf(only));
  return literalText(tree.textOf(only), only.kind);
}

/** `c.SetCookie("session", id, 3600, "/", "", true, false)` */
function ofGin(call: GoNode, tree: GoTree, names: FileNames): UnguardedCookie | undefined {
  const callee = childOf(call, 'function');
  const field = callee === undefined ? undefined : childOf(callee, 'field');
  if (field === undefined || tree.textOf(field) !== 'SetCookie') return undefined;
  const given = argumentsOf(call);
  const [first, value, age] = given;
  const last = given.at(-1);
  if (given.length !== 7 || first === undefined || value === undefined || age === undefined) return undefined;
  if (last?.kind !== 'false' || tree.textOf(value) === '""' || tree.textOf(age).startsWith('-'))
    return undefined;
  const name = nameIn(first, tree, names);
  return name !== undefined && isSessionCookie(name) ? { node: call, name, field: 'httpOnly' } : undefined;
}
