import type { Node } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  isFunction,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { isInside } from '../_kit/is-inside.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** A comparison of an origin that another site can meet. */
export interface PartlyCompared {
  readonly place: Node;
  /** What it looks for. */
  readonly text: string;
}

const host = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i;

/** Where whoever decides about an origin looks at a part of it only: `origin.endsWith('example.org')`, `/example\.org/`. */
export function partlyCompared(origin: Node, file: TypeScriptFile): PartlyCompared | undefined {
  const value = writtenValue(origin);
  if (isFunction(value)) return comparedIn(value, file);
  const list = value.type === 'ArrayExpression' ? value.elements : [value];
  for (const one of list) if (one !== null && isOpenPattern(one)) return { place: one, text: textOf(one) };
  return undefined;
}

function comparedIn(answer: Node, { tree }: TypeScriptFile): PartlyCompared | undefined {
  const [first] = isFunction(answer) ? answer.params : [];
  if (first?.type !== 'Identifier') return undefined;
  const isOrigin = (node: Node): boolean => {
    // `origin ?? ''`
    const name = node.type === 'LogicalExpression' ? node.left : node;
    return name.type === 'Identifier' && name.name === first.name;
  };
  for (const kind of ['CallExpression', 'OptionalCallExpression'] as const)
    for (const call of tree.nodesOf(kind)) {
      const found = isInside(call, answer) ? openTestIn(call, isOrigin) : undefined;
      if (found !== undefined) return found;
    }
  return undefined;
}

/** `if (origin && origin.endsWith('example.org'))` around a place that answers with the origin, and no closer test. */
export function partlyTested(place: Node, origin: Node): PartlyCompared | undefined {
  const isOrigin = (node: Node): boolean => isSameExpression(node, origin);
  for (const around of ancestorsOf(place)) {
    if (isFunction(around)) return undefined;
    if (around.type !== 'IfStatement' || !isInside(place, around.consequent)) continue;
    const tests = conditionsIn(around.test).filter((one) => !isOrigin(one));
    const [only, ...others] = tests.map((one) => (isCall(one) ? openTestIn(one, isOrigin) : undefined));
    return others.length === 0 ? only : undefined;
  }
  return undefined;
}

function conditionsIn(test: Node): readonly Node[] {
  const node = unwrap(test);
  if (node.type === 'LogicalExpression' && node.operator === '&&')
    return [...conditionsIn(node.left), ...conditionsIn(node.right)];
  // `origin.indexOf('example.org') !== -1`
  return [node.type === 'BinaryExpression' ? unwrap(node.left) : node];
}

function openTestIn(call: Call, isOrigin: (node: Node) => boolean): PartlyCompared | undefined {
  const [given] = call.arguments;
  if (given === undefined || !('object' in call.callee)) return undefined;
  const object = unwrap(call.callee.object as Node);
  if (isOrigin(object)) {
    const text = openTextOf(methodAsked(call), given);
    if (text !== undefined) return { place: call, text };
  }
  const isPattern = propertyName(call.callee) === 'test' && isOrigin(given) && isOpenPattern(object);
  return isPattern ? { place: call, text: textOf(object) } : undefined;
}

/** `includes` for `text.indexOf(part) !== -1`, `startsWith` for `text.indexOf(part) === 0`. */
function methodAsked(call: Call): string {
  const method = propertyName(call.callee) ?? '';
  if (!/^(?:last)?indexOf$/i.test(method)) return method;
  const around = parentOf(call);
  if (around?.type !== 'BinaryExpression') return '';
  const isZero = around.right.type === 'NumericLiteral' && around.right.value === 0;
  return isZero && /^[!=]==?$/.test(around.operator) ? 'startsWith' : 'includes';
}

/** What the origin is compared with: the text itself, or one of the list that is gone through. */
function openTextOf(method: string, given: Node): string | undefined {
  if (isOpenTest(method, given)) return textOf(given);
  const list = method === 'startsWith' ? listOf(given) : undefined;
  const [open] = (list ?? []).filter((one) => isOpenTest(method, one) || isSetting(one));
  return open && (textOf(open) || nameOfMember(open));
}

/** `allowed` of `allowed.some((one) => origin.startsWith(one))`, as it is written out. */
function listOf(given: Node): readonly Node[] | undefined {
  const declaration = referenceOf(unwrap(given))?.binding?.declarations[0];
  const callback = declaration && parentOf(declaration);
  const call = callback && isFunction(callback) ? parentOf(callback) : undefined;
  if (call === undefined || !isCall(call) || !('object' in call.callee)) return undefined;
  if (!/^(?:some|find|filter)$/.test(propertyName(call.callee) ?? '')) return undefined;
  const list = writtenValue(call.callee.object as Node);
  return list.type === 'ArrayExpression' ? list.elements.flatMap((one) => one ?? []) : undefined;
}

/** `process.env.APP_URL`, also with something to fall back on: mostly the address of a host without a slash behind it. */
function isSetting(node: Node): boolean {
  const value = unwrap(node);
  if (value.type === 'LogicalExpression') return isSetting(value.left);
  return (
    value.type === 'MemberExpression' && /(?:URL|ORIGIN|HOST|SITE|DOMAIN)/i.test(propertyName(value) ?? '')
  );
}

function nameOfMember(node: Node): string {
  const value = unwrap(node);
  return propertyName(value.type === 'LogicalExpression' ? unwrap(value.left) : value) ?? '';
}

/** A name of another host can end, begin or go on like that. */
function isOpenTest(method: string, given: Node): boolean {
  const text = textOf(given);
  if (method === 'startsWith') return host.test(text.replace(/^https?:\/\//, '\0').split('\0')[1] ?? '');
  // `.example.org` ends no name of another host, but may stand inside of one.
  return (
    (method === 'endsWith' && host.test(text)) ||
    (method === 'includes' && host.test(text.replace(/^\./, '')))
  );
}

const openStart = /^(?:[\w-]+\\\.)+[a-z]{2,}\$$/i;
const openEnd = /[\w-]\\\.[a-z]{2,}$/i;

/** `/example\.org$/` without what must stand before the name, `/^https:\/\/example\.org/` without an end. */
function isOpenPattern(node: Node): boolean {
  const value = writtenValue(node);
  if (value.type !== 'RegExpLiteral') return false;
  const { pattern } = value;
  return openStart.test(pattern) || (openEnd.test(pattern) && !/[|$]/.test(pattern));
}

function textOf(node: Node): string {
  const value = writtenValue(node);
  if (value.type === 'StringLiteral') return value.value;
  return value.type === 'RegExpLiteral' ? `/${value.pattern}/` : '';
}
