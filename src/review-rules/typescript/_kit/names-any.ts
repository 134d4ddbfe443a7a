import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';

/** Does the code of the file use one of these names or short texts? */
export function namesAny(
  { tree: { words } }: Pick<TypeScriptFile, 'tree'>,
  names: Iterable<string>,
): boolean {
  for (const name of names) if (words.has(name)) return true;
  return false;
}
