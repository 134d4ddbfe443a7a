// The parser, as WebAssembly: it cannot touch the memory of the process, and a thread that runs it can be stopped.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import treeSitter from '@vscode/tree-sitter-wasm';
import type { Language, Parser, Tree } from '@vscode/tree-sitter-wasm';

const { parser, language } = await load();

async function load(): Promise<{ readonly parser: Parser; readonly language: Language }> {
  await treeSitter.Parser.init();
  const file = createRequire(import.meta.url).resolve('@vscode/tree-sitter-wasm/wasm/tree-sitter-go.wasm');
  const grammar = await treeSitter.Language.load(readFileSync(file));
  const reader = new treeSitter.Parser();
  reader.setLanguage(grammar);
  return { parser: reader, language: grammar };
}

/** Names of the kinds of node, by their numbers. */
export const kindNames: readonly string[] = language.types;
/** Names of the parts that children play, by their numbers. */
export const fieldNames: readonly (string | null)[] = language.fields;

/** The parser's own tree. Its memory is the caller's to give back: `delete`. */
export function parseText(text: string): Tree {
  const tree = parser.parse(text);
  if (tree === null) throw new Error('The parser gave up');
  return tree;
}
