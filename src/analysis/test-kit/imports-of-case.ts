import type { FileOutline, ImportedFile, ImportedFiles } from '../../domain/file-outline.ts';
import { parseRepoPath } from '../../domain/ids.ts';
import { typescript } from '../../languages/typescript/typescript.ts';
import type { BesideCase, RuleCase } from './case-file.ts';

/** What is known of the files that a case imports. */
export function importsOfCase({ beside }: Pick<RuleCase, 'beside'>): ImportedFiles {
  return Object.fromEntries(
    Object.entries(beside).map(([specifier, beside]): [string, ImportedFile] => [
      specifier,
      importOf(beside, specifier),
    ]),
  );
}

function importOf({ now = '', before, isGone }: BesideCase, specifier: string): ImportedFile {
  if (isGone === true) return { exports: {}, isWhole: false, isGone };
  return {
    ...outlineOf(now, specifier),
    ...(before !== undefined && { before: outlineOf(before, specifier) }),
  };
}

function outlineOf(text: string, specifier: string): FileOutline {
  const path = parseRepoPath(specifier.endsWith('x') ? 'beside.tsx' : 'beside.ts');
  const parsed = typescript.parse(path, text);
  const outline = parsed.kind === 'parsed' ? typescript.outline?.(parsed.file) : undefined;
  if (outline === undefined) throw new Error(`cannot be read: ${text}`);
  return outline;
}
