import type { FileOutline, ImportedFile, ImportedFiles } from '../../domain/file-outline.ts';
import { parseRepoPath } from '../../domain/ids.ts';
import { typescript } from '../../languages/typescript/typescript.ts';
import type { BesideCase, RuleCase } from './case-file.ts';

/** What is known of the files that a case imports. */
export function importsOfCase({ beside }: Pick<RuleCase, 'beside'>): ImportedFiles {
  return Object.fromEntries(
    Object.entries(beside).map(([specifier, beside]): [string, ImportedFile] => [
      specifier,
      importOf(beside),
    ]),
  );
}

function importOf({ now = '', before, isGone }: BesideCase): ImportedFile {
  if (isGone === true) return { exports: {}, isWhole: false, isGone };
  return { ...outlineOf(now), ...(before !== undefined && { before: outlineOf(before) }) };
}

function outlineOf(text: string): FileOutline {
  const parsed = typescript.parse(parseRepoPath('beside.ts'), text);
  const outline = parsed.kind === 'parsed' ? typescript.outline?.(parsed.file) : undefined;
  if (outline === undefined) throw new Error(`cannot be read: ${text}`);
  return outline;
}
