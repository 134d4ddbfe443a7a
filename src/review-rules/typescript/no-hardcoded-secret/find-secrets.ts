import { secretKindOf } from '../../../domain/secret-name.ts';
import type { SecretKind } from '../../../domain/secret-name.ts';
import { isGenuine } from '../../../domain/secret-token.ts';
import type { SecretToken } from '../../../domain/secret-token.ts';
import { isSecretValue } from '../../../domain/secret-value.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { namesAny } from '../_kit/names-any.ts';
import { hasCredential } from './authorization-header.ts';
import { isExamplePath } from './is-example-path.ts';
import { isSaidPublic } from './is-said-public.ts';
import { isPublicToken } from './is-public-token.ts';
import { nameOfLiteral } from './name-of-literal.ts';
import type { SigningKey } from './signing-key.ts';
import { keyOfStrategy, signingKeyOf, signingModules } from './signing-key.ts';
import { tokensIn } from './tokens-in-file.ts';

export type Secret =
  | { readonly kind: 'token'; readonly token: SecretToken }
  /** A literal that is the value of something called a secret. */
  | { readonly kind: 'named'; readonly name: string; readonly noun: SecretKind; readonly literal: Node }
  /** A literal that a function signs or encrypts with. */
  | ({ readonly kind: 'signing' } & SigningKey);

/** All credentials of a file: by their format wherever they stand, then by the name or the use of a literal. */
export function* findSecrets(file: TypeScriptFile): Generator<Secret, void> {
  const isExample = isExamplePath(file.path);
  const shapes = tokensIn(file);
  for (const token of shapes) {
    if (isExample && token.format.isProven !== true) continue;
    if (isGenuine(token) && !isPublicToken(token, file.text)) yield { kind: 'token', token };
  }
  if (isExample) return;
  const seen = new Set<Node>();
  for (const secret of signingKeysIn(file)) {
    if (seen.has(secret.literal)) continue;
    seen.add(secret.literal);
    yield secret;
  }
  // What has the format of a token was judged as one.
  for (const secret of without(shapes, namedSecretsIn(file)))
    if (!seen.has(secret.literal) && !isSaidPublic(secret.literal, file)) yield secret;
}

type NamedSecret = Extract<Secret, { kind: 'named' }>;

function* without(
  shapes: readonly SecretToken[],
  secrets: Iterable<NamedSecret>,
): Generator<NamedSecret, void> {
  const taken = shapes.map(({ range }) => range);
  for (const secret of secrets) {
    const { start, end } = rangeOf(secret.literal);
    if (!taken.some((range) => range.start < end && start < range.end)) yield secret;
  }
}

/** Shorter texts are no credentials, longer ones are data. */
const lengths = { least: 7, most: 512 };
const mayNameSecret = /pass|pwd|secret|token|key|bearer|credential|authorization/i;

function* namedSecretsIn(file: TypeScriptFile): Generator<NamedSecret, void> {
  for (const literal of file.tree.nodesOf('StringLiteral')) {
    const secret = namedSecret(literal, literal.value);
    if (secret !== undefined) yield secret;
  }
  for (const literal of file.tree.nodesOf('TemplateLiteral')) {
    if (literal.expressions.length > 0) continue;
    const secret = namedSecret(literal, literal.quasis[0]?.value.cooked ?? '');
    if (secret !== undefined) yield secret;
  }
}

function namedSecret(literal: Node, value: string): NamedSecret | undefined {
  if (value.length < lengths.least || value.length > lengths.most) return undefined;
  const name = nameOfLiteral(literal);
  if (name === undefined || !mayNameSecret.test(name)) return undefined;
  const noun = name.toLowerCase() === 'authorization' ? 'header' : secretKindOf(name);
  if (noun === undefined) return undefined;
  if (noun === 'header')
    return hasCredential(value) ? { kind: 'named', name, noun: 'key', literal } : undefined;
  return isSecretValue(value, noun) ? { kind: 'named', name, noun, literal } : undefined;
}

function* signingKeysIn(file: TypeScriptFile): Generator<Extract<Secret, { kind: 'signing' }>, void> {
  if (!namesAny(file, signingModules)) return;
  for (const call of file.tree.nodesOf('CallExpression')) {
    const key = signingKeyOf(call);
    if (key !== undefined) yield { kind: 'signing', ...key };
  }
  if (!file.tree.words.has('secretOrKey')) return;
  for (const property of file.tree.nodesOf('ObjectProperty')) {
    const key = keyOfStrategy(property);
    if (key !== undefined) yield { kind: 'signing', ...key };
  }
}
