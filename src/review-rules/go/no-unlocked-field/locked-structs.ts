import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

/** A struct of the file that has one mutex. */
export interface LockedStruct {
  readonly name: string;
  /** The name of the mutex. */
  readonly lock: string;
  /** The types of the other fields as they are written. */
  readonly fields: ReadonlyMap<string, string>;
}

const mutex = /^\*?sync\.(?:RW)?Mutex$/;

export function lockedStructs(tree: GoTree): readonly LockedStruct[] {
  return tree.nodesOf('type_spec').flatMap((spec) => {
    const [name, type] = [childOf(spec, 'name'), childOf(spec, 'type')];
    const list = type?.kind === 'struct_type' ? kindIn(type, 'field_declaration_list') : undefined;
    if (name === undefined || list === undefined) return [];
    const declared = partsOf(list).flatMap((field) => declaredBy(field, tree));
    const locks = declared.filter(({ type: written }) => mutex.test(written));
    const [lock, ...others] = locks;
    // With several of them it is not known which one a field belongs to.
    if (
      lock === undefined ||
      others.length > 0 ||
      declared.some(
        ({ type: written }) => /\bsync\.\w*(?:Mutex|Locker)\b/.test(written) && !mutex.test(written),
      )
    )
      return [];
    const fields = new Map(
      declared.flatMap(({ name: of, type: written }) => (of === undefined ? [] : [[of, written]])),
    );
    // Others can take a lock that they see.
    return lock.name === undefined || /^\p{Lu}/u.test(lock.name)
      ? []
      : [{ name: tree.textOf(name), lock: lock.name, fields }];
  });
}

interface Declared {
  readonly name: string | undefined;
  readonly type: string;
}

function declaredBy(field: GoNode, tree: GoTree): readonly Declared[] {
  const written = childOf(field, 'type');
  if (field.kind !== 'field_declaration' || written === undefined) return [];
  const names = field.children.filter((one) => one.field === 'name');
  const type = tree.textOf(written);
  // The star of an embedded pointer stands before its type.
  if (names.length === 0) return [{ name: undefined, type: type.replace(/^\*/, '') }];
  return names.map((one) => ({ name: tree.textOf(one), type }));
}
