import type { ImportedFiles } from '../../domain/file-outline.ts';
import type { RepoPath } from '../../domain/ids.ts';
import type { Language, ParseResult } from '../language.ts';
import { parseSyntax } from '../typescript/parse.ts';
import { treeOf, typescript } from '../typescript/typescript.ts';
import type { TypeScriptTree } from '../typescript/typescript.ts';
import { blocksOf } from './blocks.ts';
import type { Blocks } from './blocks.ts';
import { scriptText } from './script-text.ts';
import { templateCode } from './template-code.ts';

/**
 * The scripts of a single-file component, read as the JavaScript or TypeScript that they are, with every place where it
 * is in the file; and what its template does with their names.
 */
export const vue: Language<TypeScriptTree> = { ...typescript, within: 'vue', parse };

function parse(path: RepoPath, text: string, imports: ImportedFiles = {}): ParseResult<TypeScriptTree> {
  try {
    const blocks = blocksOf(text);
    return blocks.kind === 'broken' ? blocks : parseBlocks(blocks, path, text, imports);
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'broken', line: 1, why: 'nested too deeply' };
    throw error;
  }
}

function parseBlocks(
  blocks: Blocks,
  path: RepoPath,
  text: string,
  imports: ImportedFiles,
): ParseResult<TypeScriptTree> {
  const { scripts, comments } = blocks;
  // Both scripts of a component become one module.
  const syntax = parseSyntax(`${path}${endingFor(blocks)}`, scriptText(text, scripts));
  if (syntax.kind === 'broken') return syntax;
  const template = templateCode(blocks, syntax.file.program);
  return treeOf(path, text, syntax, imports, { template, comments });
}

/** Of a module in the language of the scripts. */
function endingFor({ scripts }: Blocks): string {
  if (!scripts.some(({ isTyped }) => isTyped)) return '.mjs';
  return scripts.some(({ hasMarkup }) => hasMarkup) ? '.mtsx' : '.mts';
}
