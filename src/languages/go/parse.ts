import { LineIndex } from '../../domain/text-position.ts';
import type { Offset } from '../../domain/text-position.ts';
import type { ParseResult } from '../language.ts';
import { bracketFlaw } from './brackets.ts';
import type { GoNode } from './node.ts';
import { readSyntax } from './tree.ts';
import type { Syntax } from './tree.ts';

type Broken = Extract<ParseResult<unknown>, { readonly kind: 'broken' }>;
export type SyntaxResult = { readonly kind: 'parsed'; readonly syntax: Syntax } | Broken;

/** A text → its tree. One that is no program is told as such: half a tree would be half guessed. */
export function parseSyntax(text: string): SyntaxResult {
  const flaw = bracketFlaw(text);
  if (flaw !== undefined) return brokenAt(text, flaw.at, flaw.why);
  // A byte-order mark may stand first in a file, and the grammar does not know it.
  const syntax = readSyntax(text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text);
  if (syntax.error !== undefined) return brokenAt(text, syntax.error.start, complaint(syntax.error, text));
  if (syntax.tooDeep !== undefined) return brokenAt(text, syntax.tooDeep.start, 'nested too deeply');
  return { kind: 'parsed', syntax };
}

function brokenAt(text: string, at: Offset, why: string): Broken {
  return { kind: 'broken', line: new LineIndex(text).lineAt(at), why };
}

function complaint({ kind, start, end }: GoNode, text: string): string {
  if (kind !== 'ERROR') return `\`${kind}\` is missing`;
  const word = /^\s*(?:\w+|\S)/.exec(text.slice(start, Math.min(end, start + 40)))?.[0].trim() ?? '';
  return word === '' ? 'syntax error' : `syntax error near \`${word}\``;
}
