import type { ImportedFile, PlainType } from '../../../domain/file-outline.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { importedCallee } from '../_kit/imported-callee.ts';
import { importedName } from '../_kit/imported-name.ts';
import type { ImportedName } from '../_kit/imported-name.ts';
import { propertyName } from '../_kit/property-name.ts';
import { isCondition } from '../_kit/is-condition.ts';
import { isGoneMember, missingExports } from './missing-exports.ts';
import type { GoneMember } from './changed-members.ts';
import { goneMember } from './changed-members.ts';
import { shapeOf } from './changed-shapes.ts';
import { missingFields } from './missing-fields.ts';
import { missingFiles } from './missing-files.ts';
import { missingValues } from './missing-values.ts';
import { retypedArguments } from './retyped-arguments.ts';
import { isUsedAsItself, isUsedUnlooked } from './result-uses.ts';

export interface OutdatedUse {
  readonly node: Node;
  readonly kind:
    | 'missing-file'
    | 'new-type'
    | 'missing-export'
    | 'missing-argument'
    | 'missing-value'
    | 'missing-field'
    | 'new-promise'
    | 'new-null';
  readonly name: string;
  /** Arguments that are needed now. */
  readonly required: number;
  /** What the value is now, where it was of another type. */
  readonly isNow?: PlainType | 'object';
  /** It is what a function wants to be given. */
  readonly isWanted?: boolean;
}

/** Most files import nothing that the change has altered. */
export function isAffected({ tree }: TypeScriptFile): boolean {
  return Object.values(tree.rootScope.imports ?? {}).some(
    ({ before, isGone }) => before !== undefined || isGone === true,
  );
}

export function* outdatedUses({ tree }: TypeScriptFile): Generator<OutdatedUse, void> {
  yield* missingFiles(tree);
  yield* missingExports(tree);
  yield* missingValues(tree);
  yield* missingFields(tree);
  for (const node of tree.nodesOf('CallExpression')) {
    const use = outdatedCall(node);
    if (use !== undefined) yield use;
    else yield* retypedArguments(node);
  }
  for (const node of tree.nodesOf('NewExpression')) {
    const needs = shapeOf(importedName(node.callee));
    const [before, now] = [needs?.before.toConstruct ?? 0, needs?.now.toConstruct ?? 0];
    if (lacksArgument(node, before, now)) yield { node, kind: 'missing-argument', name: '', required: now };
  }
  for (const node of tree.nodesOf('MemberExpression')) {
    const use = missingMember(node);
    if (use !== undefined) yield use;
  }
}

function outdatedCall(node: NodeOf<'CallExpression'>): OutdatedUse | undefined {
  const { now, before } = importedCallee(node.callee) ?? {};
  if (now === undefined || before === undefined) return undefined;
  const told = { node, name: calledName(node), required: now.required };
  if (lacksArgument(node, before.required, now.required)) return { ...told, kind: 'missing-argument' };
  if (now.isAsync && !before.isAsync && isUsedAsItself(node)) return { ...told, kind: 'new-promise' };
  const isNew = now.givesNull === true && before.givesNull !== true;
  return isNew && isUsedUnlooked(node) ? { ...told, kind: 'new-null' } : undefined;
}

/** The default export has the name that it is given here. */
function calledName({ callee }: NodeOf<'CallExpression'>): string {
  const called = unwrap(callee);
  const name = importedName(called)?.name ?? propertyName(called) ?? '';
  return name === 'default' && called.type === 'Identifier' ? called.name : name;
}

function lacksArgument(
  { arguments: given }: NodeOf<'CallExpression' | 'NewExpression'>,
  ...[before, now]: [before: number, now: number]
): boolean {
  if (given.some(({ type }) => type === 'SpreadElement' || type === 'ArgumentPlaceholder')) return false;
  return given.length >= before && given.length < now;
}

/** undefined: it is there, or nobody counts on it. */
function missingMember(node: NodeOf<'MemberExpression'>): OutdatedUse | undefined {
  const name = propertyName(node);
  if (name === undefined) return undefined;
  const gone = isGoneField(importedName(node.object), name) ? {} : goneMember(node.object, name);
  const kind = isGoneMember(importedName(node)) ? 'missing-export' : kindOfGone(gone);
  if (kind === undefined || isWrittenOrAsked(node) || isAskedAround(node, name)) return undefined;
  return { node, kind, name, required: 0, ...gone };
}

function kindOfGone(gone: GoneMember | undefined): 'missing-field' | 'new-type' | undefined {
  if (gone === undefined) return undefined;
  return gone.isNow === undefined ? 'missing-field' : 'new-type';
}

function isGoneField(owner: ImportedName | undefined, name: string): boolean {
  if (owner?.file.before === undefined) return false;
  const now = fieldsOf(owner.file, owner.name);
  return now?.includes(name) === false && fieldsOf(owner.file.before, owner.name)?.includes(name) === true;
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
  switch (bare.type) {
    case 'LogicalExpression':
      return asksForField(bare.left, name) || asksForField(bare.right, name);
    case 'UnaryExpression':
      return asksForField(bare.argument, name);
    case 'CallExpression':
      return bare.arguments.some((given) => isText(given, name));
    case 'BinaryExpression':
      return bare.operator === 'in' ? isText(bare.left, name) : asksForField(bare.left, name);
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return propertyName(bare) === name;
    default:
      return false;
  }
}

function isText(node: Node, text: string): boolean {
  return node.type === 'StringLiteral' && node.value === text;
}
