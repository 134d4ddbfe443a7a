import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';

/** Does one of the names and short texts that the code of the file uses, each on a line of its own, match? Much less to read than the file. */
export function namesMatch({ tree: { wordList } }: Pick<TypeScriptFile, 'tree'>, pattern: RegExp): boolean {
  return pattern.test(wordList);
}
