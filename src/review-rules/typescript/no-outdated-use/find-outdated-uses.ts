import type { ImportedFile } from '../../../domain/file-outline.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile, TypeScriptTree } from '../../../languages/typescript/typescript.ts';
import { exportOf, importedName, nameImportedBy } from '../_kit/imported-function.ts';
import type { ImportedName } from '../_kit/imported-function.ts';
import { propertyName } from '../_kit/property-name.ts';
import { isCondition } from '../_kit/is-condition.ts';
import { isUsedAsItself, isUsedUnlooked } from './result-uses.ts';

export interface OutdatedUse {
  readonly node: Node;
  readonly kind: 'missing-export' | 'missing-argument' | 'missing-field' | 'new-promise' | 'new-null';
  readonly name: string;
  /** Arguments that are needed now. */
  readonly required: number;
}

/** Most files import nothing that the change has altered. */
export function isAffected({ tree }: TypeScriptFile): boolean {
  return Object.values(tree.rootScope.imports ?? {}).some(({ before }) => before !== undefined);
}

export function* outdatedUses({ tree }: TypeScriptFile): Generator<OutdatedUse, void> {
  yield* missingExports(tree);
  for (const node of tree.nodesOf('CallExpression')) {
    const use = outdatedCall(node);
    if (use !== undefined) yield use;
  }
  for (const node of tree.nodesOf('MemberExpression')) {
    const name = missingField(node);
    if (name !== undefined) yield { node, kind: 'missing-field', name, required: 0 };
  }
}

function* missingExports(tree: TypeScriptTree): Generator<OutdatedUse, void> {
  for (const kind of ['ImportSpecifier', 'ImportDefaultSpecifier'] as const)
    for (const node of tree.nodesOf(kind)) {
      const imported = nameImportedBy(node, tree.rootScope);
      if (imported === undefined) continue;
      const { file, name } = imported;
      const wasThere = file.before !== undefined && exportOf(file.before, name) !== undefined;
      if (wasThere && file.isWhole && exportOf(file, name) === undefined)
        yield { node, kind: 'missing-export', name, required: 0 };
    }
}

function outdatedCall(node: NodeOf<'CallExpression'>): OutdatedUse | undefined {
  const imported = importedName(node.callee);
  if (imported?.file.before === undefined) return undefined;
  const { file, name } = imported;
  const now = exportOf(file, name);
  const before = exportOf(imported.file.before, name);
  if (now == null || before == null) return undefined;
  const told = { node, name: calledName(imported, node), required: now.required };
  if (lacksArgument(node, before.required, now.required)) return { ...told, kind: 'missing-argument' };
  if (now.isAsync && !before.isAsync && isUsedAsItself(node)) return { ...told, kind: 'new-promise' };
  const isNew = now.givesNull === true && before.givesNull !== true;
  return isNew && isUsedUnlooked(node) ? { ...told, kind: 'new-null' } : undefined;
}

/** The default export has the name that it is given here. */
function calledName({ name }: ImportedName, { callee }: NodeOf<'CallExpression'>): string {
  const called = unwrap(callee);
  return name === 'default' && called.type === 'Identifier' ? called.name : name;
}

function lacksArgument(
  { arguments: given }: NodeOf<'CallExpression'>,
  ...[before, now]: [before: number, now: number]
): boolean {
  if (given.some(({ type }) => type === 'SpreadElement' || type === 'ArgumentPlaceholder')) return false;
  return given.length >= before && given.length < now;
}

/** Its name; undefined: it is there, or nobody counts on it. */
function missingField(node: NodeOf<'MemberExpression'>): string | undefined {
  const name = propertyName(node);
  const imported = name === undefined ? undefined : importedName(node.object);
  if (name === undefined || imported === undefined || isWrittenOrAsked(node)) return undefined;
  if (isAskedAround(node, name)) return undefined;
  const now = fieldsOf(imported.file, imported.name);
  const before = imported.file.before && fieldsOf(imported.file.before, imported.name);
  return now !== undefined && before?.includes(name) === true && !now.includes(name) ? name : undefined;
}

function fieldsOf(
  { fields = {} }: Pick<ImportedFile, 'fields'>,
  name: string,
): readonly string[] | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function isWrittenOrAsked(node: Node): boolean {
  const parent = parentOf(node);
  switch (parent?.type) {
    case 'AssignmentExpression':
      return parent.left === node;
    case 'LogicalExpression':
      return parent.left === node;
    case 'UnaryExpression':
      return parent.operator === 'typeof' || parent.operator === 'delete' || parent.operator === '!';
    case 'BinaryExpression':
      return /^[!=]==?$/.test(parent.operator);
    case 'OptionalMemberExpression':
    case 'OptionalCallExpression':
      return true;
    default:
      return isCondition(node);
  }
}

/** `'depth' in limits ? limits.depth : 0`, `if (Object.hasOwn(limits, 'depth')) …` */
function isAskedAround(node: Node, name: string): boolean {
  for (const around of ancestorsOf(node)) {
    if (isFunction(around)) return false;
    if (around.type === 'ConditionalExpression' || around.type === 'IfStatement') {
      if (asksForField(around.test, name)) return true;
    } else if (around.type === 'LogicalExpression' && asksForField(around.left, name)) return true;
  }
  return false;
}

function asksForField(test: Node, name: string): boolean {
  const bare = unwrap(test);
  if (bare.type === 'LogicalExpression') return asksForField(bare.right, name);
  if (bare.type === 'CallExpression') return bare.arguments.some((given) => isText(given, name));
  return bare.type === 'BinaryExpression' && bare.operator === 'in' && isText(bare.left, name);
}

function isText(node: Node, text: string): boolean {
  return node.type === 'StringLiteral' && node.value === text;
}
