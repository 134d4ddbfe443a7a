import { isPlaceholder } from '../../../domain/entropy.ts';
import { secretKindOf } from '../../../domain/secret-name.ts';
import { isSecretValue } from '../../../domain/secret-value.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { isInside } from '../_kit/is-inside.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';
import { nameOfLiteral } from './name-of-literal.ts';

/** Functions that sign or encrypt, and which argument is the key. */
const keyArguments: Readonly<Record<string, number>> = {
  'jsonwebtoken#sign': 1,
  'jsonwebtoken#verify': 1,
  'cookie-parser#': 0,
  'crypto#createCipheriv': 1,
  'crypto#createDecipheriv': 1,
  'crypto#createHmac': 1,
};
/** Of these a plain word only keeps one use of a hash apart from another. */
const mayBeLabel = new Set(['crypto#createHmac']);
/** Functions whose options have a `secret`. */
const secretOptions = new Set([
  ...['express-session#', 'express-jwt#', 'express-jwt#expressjwt', 'koa-session#'],
  '@nestjs/jwt#JwtModule.register',
]);
/** Its strategy is a class, which others extend. */
const strategies = 'passport-jwt';

/** A file that loads none of these does not sign. */
export const signingModules: ReadonlySet<string> = new Set(
  [...Object.keys(keyArguments), ...secretOptions, strategies, 'node:crypto'].map((id) =>
    id.replace(/#.*/, ''),
  ),
);
const methods = new Set(
  [...Object.keys(keyArguments), ...secretOptions].map((id) => id.replace(/.*[#.]/, '')).filter(Boolean),
);

export interface SigningKey {
  /** Name of the function. */
  readonly name: string;
  readonly literal: Node;
  /**
   * What to point at: the literal where it stands in the call, or under a name that says what it is; else the argument,
   * since a literal under any other name would be shown in clear.
   */
  readonly place: Node;
}

/** `secretOrKey: 'text'` of a strategy for tokens. */
export function keyOfStrategy(property: NodeOf<'ObjectProperty'>): SigningKey | undefined {
  if (keyName(property) !== 'secretOrKey') return undefined;
  const literal = literalIn(property.value);
  if (literal === undefined) return undefined;
  const isClear = isInside(literal, property) || secretKindOf(nameOfLiteral(literal) ?? '') !== undefined;
  return { name: 'Strategy', literal, place: isClear ? literal : property.value };
}

/** The literal that a call signs or encrypts with. */
export function signingKeyOf(call: NodeOf<'CallExpression'>): SigningKey | undefined {
  const method = propertyName(call.callee);
  if (method !== undefined && !methods.has(method)) return undefined;
  const member = moduleMemberOf(call.callee);
  if (member === undefined) return undefined;
  const id = `${member.module}#${member.path}`;
  const index = keyArguments[id];
  const argument = index === undefined ? secretOption(id, call.arguments[0]) : call.arguments[index];
  const literal = argument && literalIn(argument);
  if (argument === undefined || literal === undefined) return undefined;
  if (mayBeLabel.has(id) && !(literal.type === 'StringLiteral' && isSecretValue(literal.value, 'key')))
    return undefined;
  const isClear = isInside(literal, call) || secretKindOf(nameOfLiteral(literal) ?? '') !== undefined;
  return { name: member.path || member.module, literal, place: isClear ? literal : argument };
}

function secretOption(id: string, options: Node | undefined): Node | undefined {
  if (options === undefined || !secretOptions.has(id)) return undefined;
  const value = writtenValue(options);
  return value.type === 'ObjectExpression' ? propertyOf(value, 'secret') : undefined;
}

/** The text itself, or what is taken when the environment has none. */
function literalIn(node: Node): Node | undefined {
  const value = writtenValue(node);
  if (value.type === 'LogicalExpression') return literalIn(value.right);
  if (value.type === 'CallExpression' && value.callee.type === 'MemberExpression') {
    const { object } = value.callee;
    const [text] = value.arguments;
    return object.type === 'Identifier' && object.name === 'Buffer' && text !== undefined
      ? literalIn(text)
      : undefined;
  }
  const isKey = value.type === 'StringLiteral' && value.value.length > 3 && !isPlaceholder(value.value);
  // A public key verifies, and hides nothing.
  return isKey && !value.value.startsWith('-----BEGIN') ? unwrap(value) : undefined;
}
