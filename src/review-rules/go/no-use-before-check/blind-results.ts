import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partBeside } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { callWithResults } from '../_kit/error-checks.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { declarationAround } from '../_kit/functions.ts';
import { packageCall } from '../_kit/package-call.ts';
import { isGivenAgain, isTested, useIn } from './value-uses.ts';
import type { Result } from './value-uses.ts';

/** A result that is nil where there is nothing, and nobody asks. */
export interface BlindResult {
  /** `block.Bytes` */
  readonly use: GoNode;
  readonly value: string;
  /** `pem`: a text without a block; `cookie`, `file`: a request without it, whose error is thrown away; `entry`: a map without it. */
  readonly of: 'pem' | 'cookie' | 'file' | 'entry';
}

/** A text without one of these has no such results. */
export const givesBlindly = /\bpem\.Decode\(|\.(?:Cookie|FormFile)\("/;

/** Statements that are looked through until the use comes. */
const furthest = 8;

export function* blindResults(tree: GoTree): Generator<BlindResult> {
  for (const kind of ['short_var_declaration', 'assignment_statement'])
    for (const statement of tree.nodesOf(kind)) {
      const made = callWithResults(statement, tree);
      const found = made === undefined ? undefined : blindAmong(made.call, made.names, tree);
      if (found === undefined || found.value === '_') continue;
      const use = firstUse(statement, { value: found.value, error: '', tree });
      if (use !== undefined) yield { use, ...found };
    }
}

function blindAmong(
  call: GoNode,
  names: readonly string[],
  tree: GoTree,
): Pick<BlindResult, 'of' | 'value'> | undefined {
  const [first = '_', second = '_', third] = names;
  const called = packageCall(call, tree);
  if (called?.module === 'encoding/pem' && called.name === 'Decode' && isFromElsewhere(call, tree))
    return { of: 'pem', value: first };
  const method = /^(?:r|req|request|c\.Request)\.(Cookie|FormFile)\("/.exec(tree.textOf(call))?.[1];
  if (method === 'Cookie' && names.length === 2 && second === '_') return { of: 'cookie', value: first };
  return method === 'FormFile' && third === '_' ? { of: 'file', value: second } : undefined;
}

/** Whoever encodes it here, looks for its beginning or holds it in the program knows that there is a block. */
function isFromElsewhere(call: GoNode, tree: GoTree): boolean {
  const around = declarationAround(call);
  const [given] = argumentsOf(call);
  if (around === undefined || given === undefined) return false;
  const text = tree.textOf(around);
  // What is encoded further down is something else.
  if (/\bpem\.Encode/.test(text.slice(0, call.start - around.start))) return false;
  if (/-----BEGIN|[iI]sP(?:EM|em)|(?<![iI]n)[vV]alid|\brecover\(\)|"testing"/.test(text)) return false;
  const bare = tree.textOf(given).replace(/^\[\]byte\(([\w.]+)\)$/, '$1');
  if (!/^[\w.]+$/.test(bare)) return false;
  // A name that the function has from nowhere is one of the package.
  const root = /^\w+/.exec(bare)?.[0] ?? '';
  const head = text.slice(0, (childOf(around, 'body')?.start ?? around.end) - around.start);
  const isGiven = new RegExp(`[(,]\\s*${root}\\b`).test(head);
  const isMade = new RegExp(`\\b${root}\\b[^\\n=]*:?= (?!.*(?:Marshal|Encode|ToPEM))|\\bvar ${root}\\b`).test(
    text,
  );
  return isGiven || isMade;
}

/** What is taken of it next, come what may. */
export function firstUse(statement: GoNode, result: Result): GoNode | undefined {
  let next = partBeside(statement, 1);
  for (let count = 0; next !== undefined && count < furthest; count++) {
    if (isTested(next, result)) return undefined;
    const first = next.kind === 'if_statement' ? childOf(next, 'initializer') : undefined;
    const use = useIn(first ?? next, result) ?? decryptedIn(first ?? next, result);
    if (use !== undefined) return use;
    if (isGivenAgain(next, result) || !straight.test(next.kind)) return undefined;
    next = partBeside(next, 1);
  }
  return undefined;
}

/** `block` of `x509.IsEncryptedPEMBlock(block)`, which looks into it at once. */
function decryptedIn(statement: GoNode, { value, tree }: Result): GoNode | undefined {
  const part = statement.kind === 'if_statement' ? childOf(statement, 'condition') : statement;
  const written = part === undefined ? '' : tree.textOf(part);
  if (part === undefined || !new RegExp(`\\bx509\\.\\w*PEMBlock\\(${value}[,)]`).test(written))
    return undefined;
  return argumentNamed(part, value, tree);
}

function argumentNamed(node: GoNode, value: string, tree: GoTree): GoNode | undefined {
  if (node.kind === 'func_literal') return undefined;
  if (node.kind === 'identifier' && node.parent?.kind === 'argument_list' && tree.textOf(node) === value)
    return node;
  for (const child of node.children) {
    const found = argumentNamed(child, value, tree);
    if (found !== undefined) return found;
  }
  return undefined;
}

const straight =
  /^(?:expression|assignment|inc|dec|defer|if)_statement$|^(?:short_)?var_declaration$|^comment$/;
