import type { GoFile } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { accessesByType } from './accesses.ts';
import type { Access } from './accesses.ts';
import { isLocked } from './is-locked.ts';
import { lockedStructs } from './locked-structs.ts';
import type { LockedStruct } from './locked-structs.ts';
import { isEntry, isSetUp } from './method-kinds.ts';
import type { MethodFile } from './method-kinds.ts';
import { methodsByType } from './methods.ts';
import type { Method } from './methods.ts';

/** A field that others write while they hold the lock, and that is used here without it. */
export interface UnlockedField {
  readonly node: GoNode;
  readonly isWrite: boolean;
  /** `s.mu` */
  readonly lock: string;
  /** Where it is written. */
  readonly writer: string;
}

/** Whoever looks after one is in so many methods at least. */
const fewestLocked = 2;

/** Of those who use a field so many hold the lock, for each who does not. */
const majority = 3;
/** A map that two write, or that one goes through while another writes, ends the program. */
const majorityOfMap = 2;

export function* findUnlockedFields({ tree, text }: GoFile): Generator<UnlockedField, void> {
  if (!/\bsync\.(?:RW)?Mutex\b/.test(text)) return;
  const byType = methodsByType(tree);
  const accesses = accessesByType(tree, byType);
  for (const struct of lockedStructs(tree)) {
    const methods = byType.get(struct.name) ?? [];
    if (!methods.some(({ locks }) => locks)) continue;
    const byField = Map.groupBy(accesses.get(struct.name) ?? [], ({ field }) => field);
    // Of each method the first field says enough.
    const told = new Set<Method>();
    for (const [field, uses] of byField)
      if (isShared(field, struct))
        for (const { method, found } of unlockedAmong(uses, struct, { tree, text, methods })) {
          if (!told.has(method)) yield found;
          told.add(method);
        }
  }
}

/** A field that several may use at once, and that takes care of nothing itself. */
function isShared(field: string, { fields }: LockedStruct): boolean {
  const type = fields.get(field);
  if (
    type === undefined ||
    /^(?:<-)?chan\b|^\*?(?:sync|atomic|context|log|zap|slog|logrus)\.|^func\b/.test(type)
  )
    return false;
  return !/(?:log(?:ger)?|cfg|conf(?:ig)?|opts?|options|settings|ctx)$/i.test(field);
}

/** What holds several values is changed in place; a name or a flag mostly has the value it had before. */
function isTold(type: string, locked: readonly Access[], { text }: MethodFile): boolean {
  if (/^(?:bool|string)$/.test(type)) return false;
  if (/^(?:map\[|\[|u?int|float|struct\b)/.test(type)) return true;
  return isReplaced(locked) || (/^\w+$/.test(type) && new RegExp(`^type ${type} struct\\b`, 'm').test(text));
}

/** A pointer that two methods set, or one sets back, is not only set once, before all others use it. */
function isReplaced(locked: readonly Access[]): boolean {
  const writes = locked.filter(({ isWrite, method }) => isWrite && !isSetUp(method));
  if (new Set(writes.map(({ method }) => method)).size > 1) return true;
  return writes.some(({ field, method }) => method.text.includes(`${method.receiver}.${field} = nil`));
}

/** What a method does before it starts goroutines and waits for them, nobody does beside it. */
function startsOthers({ text }: Method): boolean {
  return /^\s*go \S/m.test(text) && /\bWait\(\)/.test(text);
}

/** `q.cancel(q.pending)`, where `cancel` takes the lock. */
function isGivenToHolder({ parent }: GoNode, { receiver }: Method, { tree, methods }: MethodFile): boolean {
  const call = parent?.kind === 'argument_list' ? parent.parent : undefined;
  const callee = call === undefined ? undefined : childOf(call, 'function');
  const called = callee === undefined ? '' : tree.textOf(callee);
  return methods.some(({ name, locks }) => locks && called === `${receiver}.${name}`);
}

interface Told {
  readonly method: Method;
  readonly found: UnlockedField;
}

function toldOf({ node, isWrite, method }: Access, writer: Access, struct: LockedStruct): Told {
  const lock = `${method.receiver}.${struct.lock}`;
  return { method, found: { node, isWrite, lock, writer: writer.method.name } };
}

function* unlockedAmong(
  accesses: readonly Access[],
  struct: LockedStruct,
  around: MethodFile,
): Generator<Told, void> {
  const locked = accesses.filter((one) => isLocked(one, struct) !== undefined);
  const writer = locked.find(
    (one) => one.isWrite && isLocked(one, struct) === 'write' && !isSetUp(one.method),
  );
  const holders = new Set(locked.map(({ method }) => method));
  if (writer === undefined) return;
  const told = (one: Access): Told => toldOf(one, writer, struct);
  const isMap = (struct.fields.get(writer.field) ?? '').startsWith('map[');
  if (isMap)
    for (const one of firstOfEach(accesses.filter(({ method }) => isBackground(method, around))).values())
      yield told(one);
  if (holders.size < fewestLocked) return;
  if (!isTold(struct.fields.get(writer.field) ?? '', locked, around)) return;
  const first = firstOfEach(accesses.filter((one) => isOpen(one, around)));
  const endsProgram = isMap && first.values().every((one) => one.isWrite || isIterated(one));
  const needed = endsProgram ? majorityOfMap : majority;
  if (first.size * needed > holders.size) return;
  for (const one of first.values()) yield told(one);
}

function isOpen({ node, method }: Access, around: MethodFile): boolean {
  if (method.locks || !isEntry(method, around) || startsOthers(method)) return false;
  return !isGivenToHolder(node, method, around);
}

function firstOfEach(accesses: readonly Access[]): ReadonlyMap<Method, Access> {
  return new Map(accesses.toReversed().map((one) => [one.method, one]));
}

/** `for key := range s.values` */
function isIterated({ node }: Access): boolean {
  return node.parent?.kind === 'range_clause' && node.field === 'right';
}

/** It runs beside all others, and nowhere else: `go s.sweep()`. */
function isBackground({ name, locks }: Method, { text }: MethodFile): boolean {
  if (locks || !/^[a-z]/.test(name)) return false;
  const started = new RegExp(`\\bgo \\w+\\.${name}\\(`).test(text);
  return started && [...text.matchAll(new RegExp(`\\.${name}\\b`, 'g'))].length === 1;
}
