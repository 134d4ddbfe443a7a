import type { FileOutline, ImportedFile, ImportedFiles } from '../../domain/file-outline.ts';
import { parseRepoPath } from '../../domain/ids.ts';
import { typescript } from '../../languages/typescript/typescript.ts';
import { outlineWith } from '../outline-with.ts';
import type { Rule } from '../rule.ts';
import type { BesideCase, RuleCase } from './case-file.ts';

/** What is known of the files that a case imports, by the rules, too. */
export function importsOfCase({ beside }: Pick<RuleCase, 'beside'>, rules: readonly Rule[]): ImportedFiles {
  return Object.fromEntries(
    Object.entries(beside).map(([specifier, beside]): [string, ImportedFile] => [
      specifier,
      importOf(beside, specifier, rules),
    ]),
  );
}

function importOf(
  { now = '', before, isGone }: BesideCase,
  specifier: string,
  rules: readonly Rule[],
): ImportedFile {
  if (isGone === true) return { exports: {}, isWhole: false, isGone };
  return {
    ...outlineOf(now, specifier, rules),
    ...(before !== undefined && { before: outlineOf(before, specifier, rules) }),
  };
}

function outlineOf(text: string, specifier: string, rules: readonly Rule[]): FileOutline {
  const path = parseRepoPath(specifier.endsWith('x') ? 'beside.tsx' : 'beside.ts');
  const parsed = typescript.parse(path, text);
  const outline = parsed.kind === 'parsed' ? outlineWith(rules, typescript, parsed.file) : undefined;
  if (outline === undefined) throw new Error(`cannot be read: ${text}`);
  return outline;
}
