import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { isFunction } from '../_kit/functions.ts';

export interface WrittenKey {
  readonly place: GoNode;
  /** What takes the key, as it is called: `token.SignedString`. */
  readonly name: string;
}

/** A text without one of these takes no keys. */
export const takesKeys =
  /\.SignedString\(|\b(?:NewCookieStore|NewFilesystemStore|cookie\.NewStore|securecookie\.New|csrf\.Protect|aes\.NewCipher|jwtauth\.New|echojwt\.JWT|middleware\.JWT)\(|\*jwt\.Token\b|\bSigningKey:/;

const takers =
  /(?:^|\.)SignedString$|^(?:\w+\.)?NewCookieStore$|^cookie\.NewStore$|^securecookie\.New$|^csrf\.Protect$|^aes\.NewCipher$|^(?:echojwt|middleware)\.JWT$|^jwtauth\.New$/;

/** Keys that stand in the program: whoever reads it signs what he likes. */
export function* writtenKeysOf(tree: GoTree): Generator<WrittenKey, void> {
  for (const call of tree.nodesOf('call_expression')) {
    const callee = childOf(call, 'function');
    const name = callee === undefined ? '' : tree.textOf(callee);
    const key =
      takers.test(name) && !isOfValue(name, tree)
        ? argumentsOf(call)[name === 'jwtauth.New' ? 1 : 0]
        : undefined;
    if (key !== undefined && isWritten(tree.textOf(key), tree)) yield { place: key, name };
  }
  for (const element of tree.nodesOf('keyed_element')) {
    const [key, value] = [childOf(element, 'key'), childOf(element, 'value')];
    if (key === undefined || value === undefined || tree.textOf(key) !== 'SigningKey') continue;
    if (isOfTokens(value, tree) && isWritten(tree.textOf(value), tree))
      yield { place: value, name: 'SigningKey' };
  }
  for (const statement of tree.nodesOf('return_statement')) {
    const [given] = partsOf(statement).flatMap((one) =>
      one.kind === 'expression_list' ? partsOf(one) : [one],
    );
    if (given !== undefined && isOfKeyFunction(statement, tree) && isWritten(tree.textOf(given), tree))
      yield { place: given, name: 'jwt.Parse' };
  }
}

/** A mere text may name the key that somebody else has, such as that of a mail program. */
function isOfTokens(key: GoNode, tree: GoTree): boolean {
  return (
    !/^["`]/.test(tree.textOf(key)) || Array.from(tree.imports.values()).some((path) => /jwt/i.test(path))
  );
}

/** `manager.NewCookieStore("name", nil)`: what a method of something else takes may be a name. */
function isOfValue(name: string, tree: GoTree): boolean {
  const owner = /^(\w+)\.NewCookieStore$/.exec(name)?.[1];
  return owner !== undefined && !tree.imports.has(owner);
}

/** `func(token *jwt.Token) (interface{}, error)` */
function isOfKeyFunction(statement: GoNode, tree: GoTree): boolean {
  const owner = nodesAround(statement).find(isFunction);
  const [parameters, result] =
    owner === undefined ? [] : [childOf(owner, 'parameters'), childOf(owner, 'result')];
  if (parameters === undefined || result === undefined) return false;
  return (
    /^\(\w+ \*jwt\.Token\)$/.test(tree.textOf(parameters)) &&
    /^\((?:interface\{\}|any), error\)$/.test(tree.textOf(result))
  );
}

const literal = /^(?:\[\]byte\()?(?:"(?:[^"\\\n]|\\.)+"|`[^`]+`)\)?$/;

/** A text of the program, or a name of the file that is one and is never given another. */
export function isWritten(text: string, tree: GoTree): boolean {
  if (literal.test(text)) return !isPlaceholder(text);
  const field = /^(?:\[\]byte\()?\w+\.([a-z]\w*)\)?$/.exec(text)?.[1];
  if (field !== undefined) return isWrittenField(field, tree);
  const name = /^(?:\[\]byte\()?([a-z]\w*)\)?$/.exec(text)?.[1];
  if (name === undefined || isGivenElsewhere(name, tree)) return false;
  return ['const_spec', 'var_spec'].some((kind) =>
    tree.nodesOf(kind).some((spec) => {
      const [, declared = '', value = ''] =
        /^(\w+)(?: string| \[\]byte)? *= *([^]*)$/.exec(tree.textOf(spec)) ?? [];
      return declared === name && isOfPackage(spec) && literal.test(value) && !isPlaceholder(value);
    }),
  );
}

/** `signer{key: []byte("…")}`, and nowhere else in the file the field is given something. */
function isWrittenField(field: string, tree: GoTree): boolean {
  if (new RegExp(`\\.${field}\\s*=[^=]|&\\w+\\.${field}\\b`).test(tree.textOf(tree.root))) return false;
  const [given, ...others] = tree.nodesOf('keyed_element').filter((element) => {
    const key = childOf(element, 'key');
    return key !== undefined && tree.textOf(key) === field;
  });
  const value = given === undefined || others.length > 0 ? undefined : childOf(given, 'value');
  const text = value === undefined ? '' : tree.textOf(value);
  return literal.test(text) && !isPlaceholder(text);
}

/** A value of the environment may be put in its place when the program is built: `-X main.key=…`. */
function isPlaceholder(text: string): boolean {
  return /["`][^"`]*(?:\$\{|\{\{|<[a-z]|%[sv])/i.test(text);
}

function isOfPackage(spec: GoNode): boolean {
  return !nodesAround(spec).some(isFunction);
}

function isGivenElsewhere(name: string, tree: GoTree): boolean {
  const text = tree.textOf(tree.root);
  const given = new RegExp(
    `(?<![\\w.])${name}\\s*(?:,[^\\n=]*)?:?=[^=]|&${name}\\b|\\b${name} (?:string|\\[\\]byte)[,)]`,
    'g',
  );
  return [...text.matchAll(given)].length > 1;
}
