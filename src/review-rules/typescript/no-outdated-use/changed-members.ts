import type { ImportedFile, PlainType, Shape } from '../../../domain/file-outline.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { importedType } from '../_kit/imported-callee.ts';
import { exportOf, importedName } from '../_kit/imported-name.ts';
import type { ImportedName } from '../_kit/imported-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { shapeOf } from './changed-shapes.ts';
import type { Changed } from './changed-shapes.ts';

/** A member that a value had before the change, and has no more. */
export interface GoneMember {
  /** What the value is now, where it is no object or was none. */
  readonly isNow?: PlainType | 'object';
}

/** undefined: the value has it still, had none of this name before, or not all of its members are known. */
export function goneMember(owner: Node, name: string): GoneMember | undefined {
  const types = typesOf(owner);
  if (types === undefined || !members(types.before).includes(name) || members(types.now).includes(name))
    return undefined;
  if (typeof types.now === 'string') return { isNow: types.now };
  return typeof types.before === 'string' ? { isNow: 'object' } : {};
}

function members(type: Shape | PlainType): readonly string[] {
  return typeof type === 'string' ? membersOfPlain[type] : type.all;
}

function ownMembers(prototype: object): readonly string[] {
  // Everything has these.
  return Object.getOwnPropertyNames(prototype).filter((name) => !(name in Object.prototype));
}

const membersOfPlain: Readonly<Record<PlainType, readonly string[]>> = {
  string: ownMembers(String.prototype),
  number: ownMembers(Number.prototype),
  boolean: [],
  bigint: ownMembers(BigInt.prototype),
  array: ownMembers(Array.prototype),
};

type Types = Changed<Shape | PlainType>;

/** Of a constant, of an object whose type is known, of what a call gives. */
function typesOf(expression: Node): Types | undefined {
  const typed = shapeOf(importedType(expression));
  if (typed !== undefined) return typed;
  const value = writtenValue(expression);
  switch (value.type) {
    case 'AwaitExpression':
      return resultOf(unwrap(value.argument), { isAwaited: true });
    case 'CallExpression':
      return resultOf(value, { isAwaited: false });
    default:
      return constantOf(importedName(value));
  }
}

function constantOf(imported: ImportedName | undefined): Types | undefined {
  if (imported?.file.before === undefined) return undefined;
  const now = valueOf(imported.file, imported.name);
  const before = valueOf(imported.file.before, imported.name);
  return now === undefined || before === undefined ? undefined : { before, now };
}

function valueOf({ values = {} }: Pick<ImportedFile, 'values'>, name: string): PlainType | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

function resultOf(call: Node, { isAwaited }: { readonly isAwaited: boolean }): Types | undefined {
  const imported = call.type === 'CallExpression' ? importedName(call.callee) : undefined;
  if (imported?.file.before === undefined) return undefined;
  const now = exportOf(imported.file, imported.name);
  const before = exportOf(imported.file.before, imported.name)?.gives;
  if (now?.gives === undefined || before === undefined || now.isAsync !== isAwaited) return undefined;
  return { before, now: now.gives };
}
