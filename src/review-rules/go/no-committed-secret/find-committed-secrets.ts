import { secretKindOf } from '../../../domain/secret-name.ts';
import type { SecretKind } from '../../../domain/secret-name.ts';
import { compactTokensIn, isGenuine, spreadTokensIn } from '../../../domain/secret-token.ts';
import type { SecretToken } from '../../../domain/secret-token.ts';
import { isSecretValue } from '../../../domain/secret-value.ts';
import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isPlaceOfSecret } from '../../_kit/is-place-of-secret.ts';
import { isBuiltForTests } from '../_kit/is-built-for-tests.ts';
import { mayBeDataSource, passwordOfSource } from './data-source.ts';
import { isExamplePath, isSample } from './is-example.ts';
import { nameOfLiteral, namesGivenAsPassword } from './name-of-literal.ts';

export type CommittedSecret =
  | { readonly kind: 'token'; readonly token: SecretToken }
  /** A text that is the value of something called a secret. */
  | {
      readonly kind: 'named';
      readonly name: string;
      readonly noun: SecretKind;
      readonly literal: GoNode;
      /** Of the secret, in characters. */
      readonly length: number;
    };

/** Credentials by their format wherever they stand, then by the name of a text. */
export function* findCommittedSecrets(file: GoFile): Generator<CommittedSecret, void> {
  const isExample = isExamplePath(file.path) || isBuiltForTests(file.text);
  for (const token of spreadTokensIn(file.text))
    if (isTold(token, file, isExample)) yield { kind: 'token', token };
  const mayName = mayNameSecret.test(file.text) || mayBeDataSource.test(file.text);
  const passwords = mayName && !isExample ? namesGivenAsPassword(file.text) : new Set<string>();
  for (const kind of ['interpreted_string_literal', 'raw_string_literal'])
    for (const literal of file.tree.nodesOf(kind)) {
      const { start, end } = literal;
      const tokens = end - start < shortestToken ? [] : compactTokensIn(file.text, { start, end });
      for (const token of tokens) if (isTold(token, file, isExample)) yield { kind: 'token', token };
      // What has the format of a token was judged as one.
      if (tokens.length > 0 || isExample || !mayName) continue;
      const named = namedSecret(literal, file, passwords);
      if (named !== undefined) yield named;
    }
}

const shortestToken = 20;

function isTold(token: SecretToken, { text }: GoFile, isExample: boolean): boolean {
  if (!isGenuine(token)) return false;
  return token.format.isProven === true || !(isExample || isSample(token.range, text));
}

/** Shorter texts are no credentials, longer ones are data. */
const lengths = { least: 7, most: 512 };
const mayNameSecret =
  /pass|pwd|secret|token|key|bearer|credential|authorization|SetBasicAuth|PlainAuth|CRAMMD5|NewStatic|NewDialer|WithBasicAuth/i;

function namedSecret(
  literal: GoNode,
  { tree, text }: GoFile,
  passwords: ReadonlySet<string>,
): CommittedSecret | undefined {
  const value = tree.textOf(literal).slice(1, -1);
  // An escape is a sign that nobody types.
  if (value.length < lengths.least || value.length > lengths.most || value.includes('\\')) return undefined;
  const source = mayBeDataSource.test(value) ? passwordOfSource(value) : undefined;
  if (source !== undefined && !isSample(literal, text))
    return { kind: 'named', name: 'password', noun: 'password', literal, length: source.length };
  const { length } = value;
  const name = nameOfLiteral(literal, tree);
  if (name === undefined || !(mayNameSecret.test(name) || passwords.has(name))) return undefined;
  if (name.toLowerCase() === 'authorization') {
    const secret = /^(?:Bearer|Basic|token|ApiKey) +(\S{16,})$/i.exec(value)?.[1];
    return secret !== undefined && isSecretValue(secret, 'key')
      ? { kind: 'named', name, noun: 'key', literal, length }
      : undefined;
  }
  const noun = passwords.has(name) ? 'password' : isPlaceOfSecret(name) ? undefined : secretKindOf(name);
  if (noun === undefined || !isSecretValue(value, noun)) return undefined;
  if (isOneOfMany(literal) || isSample(literal, text) || isMark(literal, tree)) return undefined;
  if (isOfOwnMachine(literal, tree)) return undefined;
  return { kind: 'named', name, noun, literal, length };
}

/** Texts in a list of words are those of a language, or of a table. */
const many = 40;

function isOneOfMany(literal: GoNode): boolean {
  const list = literal.parent?.parent?.parent;
  return list?.kind === 'literal_value' && partsOf(list).length > many;
}

/** Constants beside it that nobody calls a secret, and that look the same. */
const fewestMarks = 2;

/** `Secret = "1b47…"` beside `Output = "d0e6…"`: a mark by which one kind of value is known from the others. */
function isMark(literal: GoNode, tree: GoTree): boolean {
  const list = literal.parent?.parent?.kind === 'const_spec' ? literal.parent.parent.parent : undefined;
  if (list?.kind !== 'const_declaration') return false;
  const size = literal.end - literal.start;
  const alike = partsOf(list).filter((spec) => {
    const [value, ...others] = partsOf(childOf(spec, 'value') ?? spec);
    const name = childOf(spec, 'name');
    if (value === undefined || others.length > 0 || name === undefined || value === literal) return false;
    return value.end - value.start === size && secretKindOf(tree.textOf(name)) === undefined;
  });
  return alike.length >= fewestMarks;
}

/** Characters of the values beside it. */
const longestLiteral = 1_000;

/** `Options{Addr: "localhost:6379", Password: "…"}` opens nothing that others come to. */
function isOfOwnMachine(literal: GoNode, tree: GoTree): boolean {
  const list = literal.parent?.parent?.parent;
  if (list?.kind !== 'literal_value' || list.end - list.start > longestLiteral) return false;
  return /["/@](?:localhost|127\.0\.0\.1)\b/.test(tree.textOf(list));
}
