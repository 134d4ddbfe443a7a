import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { packageCall } from '../_kit/package-call.ts';
import { accessesByType } from './accesses.ts';
import type { Access } from './accesses.ts';
import { isEntry, isSetUp } from './method-kinds.ts';
import type { MethodFile } from './method-kinds.ts';
import { methodsByType } from './methods.ts';
import type { Method } from './methods.ts';

/** A field that is used by `sync/atomic` in one method, and as it is in another. */
export interface MixedField {
  readonly node: GoNode;
  readonly isWrite: boolean;
  /** `StoreInt32` */
  readonly atomic: string;
  /** Where that is called. */
  readonly method: string;
}

export function* findMixedAtomics({ tree, text }: GoFile): Generator<MixedField, void> {
  if (!text.includes('"sync/atomic"')) return;
  const byType = methodsByType(tree);
  for (const [type, accesses] of accessesByType(tree, byType)) {
    const methods = byType.get(type) ?? [];
    // Of each method the first field says enough.
    const told = new Set<Method>();
    for (const uses of Map.groupBy(accesses, ({ field }) => field).values())
      for (const { method, found } of mixedAmong(uses, { tree, text, methods })) {
        if (!told.has(method)) yield found;
        told.add(method);
      }
  }
}

function* mixedAmong(
  accesses: readonly Access[],
  file: MethodFile,
): Generator<{ readonly method: Method; readonly found: MixedField }, void> {
  const byAtomic = accesses.flatMap((one) => {
    const name = atomicOf(one.node, file.tree);
    return name === undefined ? [] : [{ name, access: one }];
  });
  const plain = accesses.filter(({ node, method }) => !isAddress(node) && !isSetUp(method));
  // Where most do without, one value has one owner at a time.
  if (countOf(plain.map(({ method }) => method)) > countOf(byAtomic.map(({ access }) => access.method)))
    return;
  const writers = byAtomic.filter(({ name, access }) => !name.startsWith('Load') && !isSetUp(access.method));
  for (const { node, method, isWrite } of accesses) {
    if (isAddress(node) || method.locks) continue;
    // The only one who writes it may read it as it is, and so may who has waited for the others.
    const writer = writers.find(({ access }) => access.method !== method);
    if (writer === undefined || /\bWait\(|<-/.test(method.text) || !isEntry(method, file)) continue;
    yield { method, found: { node, isWrite, atomic: writer.name, method: writer.access.method.name } };
  }
}

function countOf(methods: readonly Method[]): number {
  return new Set(methods).size;
}

/** `&s.count`: of an atomic call, or of something else that knows what it does. */
function isAddress({ parent }: GoNode): boolean {
  return parent?.kind === 'unary_expression' && childOf(parent, 'operator')?.kind === '&';
}

function atomicOf(node: GoNode, tree: GoTree): string | undefined {
  const call = isAddress(node) ? nodesAround(node).find(({ kind }) => kind === 'call_expression') : undefined;
  const called = call === undefined ? undefined : packageCall(call, tree);
  return called?.module === 'sync/atomic' ? called.name : undefined;
}
