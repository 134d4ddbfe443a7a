import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** A visitor who is sent on. */
export interface Redirect {
  /** What sends him. */
  readonly name: string;
  readonly address: Node;
  readonly by: 'server' | 'page';
}

/** A text without one of these needs no look at its tree. */
export const mayRedirect = /redirect|location|useSearchParams|useRouter/i;

/** Functions that answer with a redirect, as frameworks export them. */
const redirectModules =
  /^(?:next\/navigation|react-router(?:-dom)?|@remix-run\/.+|@sveltejs\/kit|vinxi\/http|h3)$/;
const answers = /^(?:res|resp|response|reply|ctx|context|c|h|Response|NextResponse)$/;
const setsHeader = /^(?:set|header|setHeader|append|writeHead)$/;

export function* redirectsIn({ tree }: TypeScriptFile): Generator<Redirect, void> {
  for (const kind of ['CallExpression', 'OptionalCallExpression'] as const)
    for (const call of tree.nodesOf(kind)) yield* redirectsOfCall(call);
  for (const property of tree.nodesOf('ObjectProperty'))
    if (isHeader(property)) yield { name: 'Location', address: property.value, by: 'server' };
  for (const { left, right } of tree.nodesOf('AssignmentExpression'))
    if (isLocation(left)) yield { name: 'location', address: right, by: 'page' };
    else if (propertyName(left) === 'href' && 'object' in left) {
      if (isLocation(left.object)) yield { name: 'location', address: right, by: 'page' };
      else if (isLink(left.object)) yield { name: 'href', address: right, by: 'page' };
    }
  for (const attribute of tree.nodesOf('JSXAttribute')) {
    const address = addressOfLink(attribute);
    if (address !== undefined) yield { name: 'href', address, by: 'page' };
  }
}

/** `<a href={…}>`: also of a script, which then runs in the page. */
function addressOfLink(attribute: NodeOf<'JSXAttribute'>): Node | undefined {
  const { name, value } = attribute;
  if (name.name !== 'href' || value?.type !== 'JSXExpressionContainer') return undefined;
  const element = parentOf(attribute);
  const isOfLink =
    element?.type === 'JSXOpeningElement' &&
    element.name.type === 'JSXIdentifier' &&
    element.name.name === 'a';
  return isOfLink ? value.expression : undefined;
}

/** `document.createElement('a')`, `document.querySelector('a.back')` */
function isLink(object: Node): boolean {
  const made = writtenValue(object);
  if (!isCall(made)) return false;
  const [name] = made.arguments;
  const tag = name?.type === 'StringLiteral' ? name.value : '';
  return /^(?:createElement|querySelector)$/.test(nameOfCallee(made.callee) ?? '') && /^a(?![\w-])/.test(tag);
}

function* redirectsOfCall(call: Call): Generator<Redirect, void> {
  const { callee, arguments: given } = call;
  const method = nameOfCallee(callee) ?? '';
  const [first, second] = given;
  if (first === undefined) return;
  if (/redirect/i.test(method) && answersRedirect(callee, method)) {
    // Some take the status first, some last.
    for (const address of given.slice(0, 2)) yield { name: method, address, by: 'server' };
  } else if (method === 'location' && answers.test(receiverOf(callee)))
    yield { name: 'location', address: first, by: 'server' };
  else if (setsHeader.test(method) && second !== undefined && isLocationText(first))
    yield { name: 'Location', address: second, by: 'server' };
  else if (/^(?:assign|replace)$/.test(method) && 'object' in callee && isLocation(callee.object as Node))
    yield { name: `location.${method}`, address: first, by: 'page' };
  else if (method === 'open' && 'object' in callee && isUndeclared(callee.object as Node, 'window'))
    yield { name: 'window.open', address: first, by: 'page' };
}

function answersRedirect(callee: Node, method: string): boolean {
  const member = moduleMemberOf(callee);
  if (member !== undefined)
    return (
      /(?:^|\.)(?:redirect|permanentRedirect|redirectDocument|sendRedirect)$/.test(member.path) &&
      (redirectModules.test(member.module) || member.path === 'NextResponse.redirect')
    );
  return method === 'redirect' && answers.test(receiverOf(callee));
}

/** `res` of `res.redirect(…)` and `res.status(302).redirect(…)`. */
function receiverOf(callee: Node): string {
  const names = namesOfReceiver(callee);
  return (names.at(-1) === 'status' || names.at(-1) === 'code' ? names.at(-2) : names.at(-1)) ?? '';
}

function isLocationText(name: Node): boolean {
  return name.type === 'StringLiteral' && /^location$/i.test(name.value);
}

/** `{ Location: … }` as the headers of an answer. */
function isHeader(property: NodeOf<'ObjectProperty'>): boolean {
  if (!/^location$/i.test(keyName(property) ?? '')) return false;
  const headers = parentOf(property);
  const around = headers && parentOf(headers);
  if (around?.type === 'ObjectProperty') return keyName(around) === 'headers';
  return around?.type === 'CallExpression' && setsHeader.test(nameOfCallee(around.callee) ?? '');
}

function isLocation(node: Node): boolean {
  if (isUndeclared(node, 'location')) return true;
  if (propertyName(node) !== 'location' || !('object' in node)) return false;
  return ['window', 'document', 'globalThis', 'self', 'top', 'parent'].some((name) =>
    isUndeclared(node.object as Node, name),
  );
}
