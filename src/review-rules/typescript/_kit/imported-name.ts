import type {
  ExportedFunction,
  FileOutline,
  ImportedFile,
  ImportedFiles,
} from '../../../domain/file-outline.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Scope } from '../../../languages/typescript/scope.ts';
import { moduleMemberOf } from './module-member.ts';
import { propertyName } from './property-name.ts';

/** What an expression names of a file that this one imports. */
export interface ImportedName {
  readonly file: ImportedFile;
  readonly name: string;
}

/**
 * `load`, `loader.load` of `import { load } from './loader'`, `require('./loader')` and their like; undefined when that
 * file is not known.
 */
export function importedName(expression: Node): ImportedName | undefined {
  const node = unwrap(expression);
  if (node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression') {
    const name = propertyName(node);
    const owner = name === undefined ? undefined : importOf(node.object);
    if (name === undefined || owner === undefined) return loadedName(node);
    return isWholeModule(owner) ? { ...owner, name } : undefined;
  }
  const imported = importOf(node) ?? loadedName(node);
  return imported?.name === everything ? undefined : imported;
}

/** undefined: no such name; null: nothing is known of it. */
export function exportOf({ exports }: FileOutline, name: string): ExportedFunction | null | undefined {
  return Object.hasOwn(exports, name) ? exports[name] : undefined;
}

/** Of `import * as loader`. */
const everything = '*';

/** `import loader from './loader'` gives all of a file that says `exports.load = …`. */
function isWholeModule({ file, name }: ImportedName): boolean {
  return name === everything || (name === 'default' && file.isCommonJs === true);
}

/** What `require` or `import()` gave. */
function loadedName(node: Node): ImportedName | undefined {
  const imports = importsAround(node);
  const member = imports && moduleMemberOf(node);
  if (imports === undefined || member === undefined || !Object.hasOwn(imports, member.module))
    return undefined;
  const file = imports[member.module];
  if (file === undefined || member.path.includes('.')) return undefined;
  return { file, name: member.path === '' ? 'module.exports' : member.path };
}

/** undefined: nothing is known of any. */
function importsAround(node: Node): ImportedFiles | undefined {
  let root = node;
  while (root.type === 'MemberExpression' || root.type === 'OptionalMemberExpression')
    root = unwrap(root.object);
  if (root.type === 'AwaitExpression') root = unwrap(root.argument);
  if (root.type === 'CallExpression') root = root.callee;
  let scope = referenceOf(root)?.scope;
  while (scope?.parent !== undefined) scope = scope.parent;
  const imports = scope?.imports;
  return imports === undefined || Object.keys(imports).length === 0 ? undefined : imports;
}

function importOf(expression: Node): ImportedName | undefined {
  const binding = referenceOf(unwrap(expression))?.binding;
  const [declaration] = binding?.declarations ?? [];
  if (binding?.kind !== 'import' || declaration === undefined) return undefined;
  const specifier = parentOf(declaration);
  return specifier && nameImportedBy(specifier, binding.scope);
}

/** @param scope Of the file. */
export function nameImportedBy(specifier: Node, { imports = {} }: Scope): ImportedName | undefined {
  const statement = parentOf(specifier);
  if (statement?.type !== 'ImportDeclaration') return undefined;
  const { value: from } = statement.source;
  const file = Object.hasOwn(imports, from) ? imports[from] : undefined;
  return file && { file, name: nameOf(specifier) };
}

function nameOf(specifier: Node): string {
  if (specifier.type === 'ImportNamespaceSpecifier') return everything;
  if (specifier.type !== 'ImportSpecifier') return 'default';
  return specifier.imported.type === 'Identifier' ? specifier.imported.name : specifier.imported.value;
}
