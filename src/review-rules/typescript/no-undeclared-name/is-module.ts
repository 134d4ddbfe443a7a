import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';

/** Is the file loaded on its own, so that it sees no names of other files: does it import, require or export? */
export function isModule({ tree, text }: TypeScriptFile): boolean {
  const { words } = tree;
  // Bundled modules see the names of the bundle, AMD modules what their loader gives.
  if (words.has('__webpack_require__') || words.has('define') || text.includes("Cannot find module '"))
    return false;
  // Its commands become globals.
  if (words.has('shelljs/global')) return false;
  const { body } = tree.file.program;
  if (body.some(({ type }) => /^(?:Import|Export)/.test(type))) return true;
  return tree.references.some(
    ({ identifier }) =>
      isGlobalName(identifier, 'require') ||
      isGlobalName(identifier, 'module') ||
      isGlobalName(identifier, 'exports'),
  );
}
