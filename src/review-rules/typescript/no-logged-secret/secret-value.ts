import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { isSecretName, isSecretVariable } from '../../_kit/logged-names.ts';

export interface SecretValue {
  /** The credential, where the value only holds it. */
  readonly part: string | undefined;
}

/** They hold what is said about a credential. */
const aboutThem =
  /^(?:t|i18n|labels?|messages?|errors?|fields?|strings?|texts?|translations?|validat\w+|schemas?|types?|rules?|paths?|selectors?|locators?|routes?|urls?|icons?|constants?|touched|props|placeholders?|names?|refs?)$/i;

/** Is the value a credential, or does it hold one that a log would show? */
export function secretIn(node: Node, isWhole: boolean): SecretValue | undefined {
  if (isSecret(node)) return { part: undefined };
  const value = writtenValue(node);
  if (value === node) return isWhole ? heldBy(node) : undefined;
  switch (value.type) {
    case 'TemplateLiteral': {
      const part = value.expressions.find((one) => isSecret(unwrap(one)));
      return part && { part: nameOf(unwrap(part)) };
    }
    case 'ObjectExpression':
      return isWhole ? (propertyIn(value) ?? heldBy(node)) : undefined;
    case 'CallExpression':
    case 'MemberExpression':
      return isSecret(value) ? { part: nameOf(value) } : isWhole ? heldBy(node) : undefined;
    default:
      return isWhole ? heldBy(node) : undefined;
  }
}

function isSecret(node: Node): boolean {
  if (node.type === 'Identifier') return isSecretName(node.name) && !isToldAbout(node);
  if (isCall(node)) return isHeaderRead(node);
  if (node.type !== 'MemberExpression' && node.type !== 'OptionalMemberExpression') return false;
  const name = propertyName(node) ?? '';
  const owner = nameOf(unwrap(node.object)) ?? '';
  if (owner === 'env') return isSecretVariable(name);
  if (owner === 'headers') return secretHeader.test(name);
  if (name === 'pass') return /^(?:auth|credentials?|opts?|options|config|user|account|login)$/.test(owner);
  return isSecretName(name) && !aboutThem.test(owner);
}

const secretHeader = /^(?:proxy-)?authorization$|^x-api-key$/i;

/** `req.get('authorization')`, `request.headers.get('x-api-key')` */
function isHeaderRead({ callee, arguments: [name, ...others] }: Call): boolean {
  if (!/^(?:get|header)$/.test(propertyName(callee) ?? '') || !('object' in callee)) return false;
  if (!/^(?:req|request|headers)$/.test(nameOf(unwrap(callee.object as Node)) ?? '')) return false;
  return others.length === 0 && name?.type === 'StringLiteral' && secretHeader.test(name.value);
}

/** A truth, a function or a plain text of the code is no credential. */
function isToldAbout(node: Node): boolean {
  const value = writtenValue(node);
  const { type } = value;
  // Made here, and shown to whoever is to keep it.
  if (isCall(value) && /^(?:create|generate|random|make|gen)/.test(nameOfCallee(value.callee) ?? ''))
    return true;
  if (/^(?:Boolean|Numeric|Null|String)Literal$|Function|^UnaryExpression$/.test(type)) return true;
  const kind = referenceOf(node)?.binding?.kind;
  return kind === 'function' || kind === 'class' || kind === 'import';
}

function nameOf(node: Node): string | undefined {
  return node.type === 'Identifier' ? node.name : propertyName(node);
}

/** `{ user, password }` */
function propertyIn({ properties }: NodeOf<'ObjectExpression'>): SecretValue | undefined {
  for (const property of properties) {
    if (property.type !== 'ObjectProperty') continue;
    const name = keyName(property) ?? '';
    const value = unwrap(property.value);
    if (isSecretName(name) && nameOf(value) !== undefined) return { part: name };
  }
  return undefined;
}

/** `options`, when the same function takes `options.password` out of it. */
function heldBy(node: Node): SecretValue | undefined {
  const binding = node.type === 'Identifier' ? referenceOf(node)?.binding : undefined;
  const part = binding && partOf(binding);
  return part === undefined ? undefined : { part };
}

function partOf({ references }: Binding): string | undefined {
  let found: string | undefined;
  for (const { identifier } of references) {
    const around = parentOf(identifier);
    const name = around && propertyName(around);
    if (around === undefined || name === undefined || !isSecretName(name)) continue;
    const outer = parentOf(around);
    // It was taken out, or replaced.
    if (outer?.type === 'UnaryExpression' || outer?.type === 'AssignmentExpression') return undefined;
    found ??= name;
  }
  return found;
}
