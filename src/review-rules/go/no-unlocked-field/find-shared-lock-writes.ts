import type { GoFile } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import { accessesByType } from './accesses.ts';
import type { Access } from './accesses.ts';
import { isLocked } from './is-locked.ts';
import { lockedStructs } from './locked-structs.ts';
import type { LockedStruct } from './locked-structs.ts';
import { methodsByType } from './methods.ts';

/** A field that is written under the lock for reading, which others may hold at the same time. */
export interface SharedLockWrite {
  readonly node: Access['node'];
  /** `s.mu` */
  readonly readLock: string;
}

export function* findSharedLockWrites({ tree, text }: GoFile): Generator<SharedLockWrite> {
  if (!/\bsync\.RWMutex\b/.test(text) || !text.includes('.RLock()')) return;
  const accesses = accessesByType(tree, methodsByType(tree));
  for (const struct of lockedStructs(tree)) {
    // Of each method the first write says enough.
    const all = accesses.get(struct.name) ?? [];
    const byMethod = Map.groupBy(all, ({ method }) => method);
    for (const [{ receiver }, uses] of byMethod) {
      const write = uses.find(
        (one) => isWrittenByMany(one, struct) && (isOfLock(one, all, struct) || isMapOfCallers(one, struct)),
      );
      if (write !== undefined) yield { node: write.node, readLock: `${receiver}.${struct.lock}` };
    }
  }
}

/** Others write the field where nobody else holds the lock. */
function isOfLock({ field }: Access, all: readonly Access[], struct: LockedStruct): boolean {
  return all.some((one) => one.field === field && one.isWrite && isLocked(one, struct) === 'write');
}

const ofData = /^(?:\w*[mM]u(?:tex)?|\w*[lL]ock|RWMutex)$/;

/** Whoever calls the method from elsewhere runs beside others who do: two writes of a map at once end the program. */
function isMapOfCallers({ field, method, node }: Access, struct: LockedStruct): boolean {
  const name = childOf(method.node, 'name');
  const isCalledBy = name !== undefined && /^\p{Lu}/u.test(method.text.slice(name.start - method.node.start));
  // `delete(s.entries, key)`, too, where the lock is one of the data by its name.
  const isElement =
    node.parent?.kind === 'index_expression' ||
    (node.parent?.kind === 'argument_list' && ofData.test(struct.lock));
  return isCalledBy && isElement && struct.fields.get(field)?.startsWith('map[') === true;
}

function isWrittenByMany(access: Access, struct: LockedStruct): boolean {
  const { field, isWrite, method } = access;
  const owner = `${method.receiver}.${struct.lock}`;
  // Who takes it in both ways may write where it is the other one.
  if (!isWrite || method.text.includes(`${owner}.Lock()`) || isLocked(access, struct) !== 'read')
    return false;
  // A second lock, or an atomic, keeps the writers apart.
  if (/\b(?!RLock\b|RUnlock\b)\w*[lL]ock\w*\(|\batomic\.|\.CompareAndSwap\(|\bgo func\b/.test(method.text))
    return false;
  return /^(?:map\[|u?int(?:8|16|32|64)?$|float(?:32|64)$)/.test(struct.fields.get(field) ?? '');
}
