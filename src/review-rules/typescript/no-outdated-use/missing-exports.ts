import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptTree } from '../../../languages/typescript/typescript.ts';
import { exportOf, importedName, nameImportedBy } from '../_kit/imported-name.ts';
import type { ImportedName } from '../_kit/imported-name.ts';
import { keyName } from '../_kit/property-name.ts';
import type { OutdatedUse } from './find-outdated-uses.ts';

/** Where a file takes out of another one by its name what is there no more: imports, exports from it, and parts of `require`. */
export function* missingExports(tree: TypeScriptTree): Generator<OutdatedUse, void> {
  for (const kind of ['ImportSpecifier', 'ImportDefaultSpecifier', 'ExportSpecifier'] as const)
    for (const node of tree.nodesOf(kind)) {
      const imported =
        node.type === 'ExportSpecifier' ? namePassedOnBy(node, tree) : nameImportedBy(node, tree.rootScope);
      if (imported !== undefined && isGoneExport(imported)) yield missing(node, imported.name);
    }
  for (const node of tree.nodesOf('ObjectPattern')) yield* missingParts(node);
}

/**
 * A member of what `require` or `import()` gave. Where the change has made an ES module of one of CommonJS, a member may as
 * well be one of its default export.
 */
export function isGoneMember(imported: ImportedName | undefined): boolean {
  const { before, isCommonJs, exports = {} } = imported?.file ?? {};
  const isNowModule = before?.isCommonJs === true && isCommonJs !== true && Object.hasOwn(exports, 'default');
  return !isNowModule && isGoneExport(imported);
}

/** It was there before the change. */
function isGoneExport(imported: ImportedName | undefined): boolean {
  if (imported?.file.before === undefined || !imported.file.isWhole) return false;
  const { file, name } = imported;
  // Of a module that says `exports.total = …` there always is a whole.
  if (file.isCommonJs === true && (name === 'default' || name === 'module.exports')) return false;
  return exportOf(imported.file.before, name) !== undefined && exportOf(file, name) === undefined;
}

function missing(node: Node, name: string): OutdatedUse {
  return { node, kind: 'missing-export', name, required: 0 };
}

/** `export { total } from './prices'` */
function namePassedOnBy(
  specifier: NodeOf<'ExportSpecifier'>,
  { rootScope: { imports = {} } }: TypeScriptTree,
): ImportedName | undefined {
  const statement = parentOf(specifier);
  const from = statement?.type === 'ExportNamedDeclaration' ? statement.source?.value : undefined;
  const file = from !== undefined && Object.hasOwn(imports, from) ? imports[from] : undefined;
  const { local } = specifier;
  const name = local.type === 'Identifier' ? local.name : local.value;
  return file && { file, name };
}

/** `const { total } = require('./prices')` */
function* missingParts(pattern: NodeOf<'ObjectPattern'>): Generator<OutdatedUse, void> {
  const declarator = parentOf(pattern);
  if (declarator?.type !== 'VariableDeclarator' || declarator.init == null) return;
  const whole = importedName(declarator.init);
  if (whole?.name !== 'module.exports') return;
  for (const property of pattern.properties) {
    if (property.type !== 'ObjectProperty' || property.value.type === 'AssignmentPattern') continue;
    const name = keyName(property);
    if (name !== undefined && isGoneMember({ file: whole.file, name })) yield missing(property, name);
  }
}
