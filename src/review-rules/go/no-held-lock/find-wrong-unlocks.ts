import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childAt, childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { commentAbove } from '../_kit/comment-above.ts';

/**
 * - `again`: `defer mu.Lock()` right below `mu.Lock()`. `other`: what was locked for reading is unlocked for writing, or the
 *   other way round. `empty`: `mu.Unlock()` right below `mu.Lock()`, and what it was for follows.
 */
export interface WrongUnlock {
  readonly mistake: 'again' | 'other' | 'empty';
  readonly call: GoNode;
  /** `s.mu` */
  readonly name: string;
  /** What ought to be called. */
  readonly right: 'Unlock' | 'RUnlock';
}

export function* findWrongUnlocks({ tree, text }: GoFile): Generator<WrongUnlock> {
  for (const kind of ['function_declaration', 'method_declaration'])
    for (const node of tree.nodesOf(kind)) {
      const calls = callsIn(node, tree);
      if (calls.length < 2) continue;
      yield* besideEachOther(calls, tree, text);
      yield* ofOtherKind(calls, tree);
    }
}

interface Call {
  readonly name: string;
  readonly method: 'Lock' | 'RLock' | 'Unlock' | 'RUnlock';
  /** Where the call stands, with a `defer` before it. */
  readonly start: number;
  readonly end: number;
  readonly isDeferred: boolean;
}

const written = /(defer )?\b(\w[\w.]*)\.(R?)(L|Unl)ock\(\)/g;

function callsIn(node: GoNode, tree: GoTree): readonly Call[] {
  const body = childOf(node, 'body');
  if (body === undefined) return [];
  return [...tree.textOf(body).matchAll(written)].map((match): Call => {
    const [all, deferred, name = '', reading = '', way] = match;
    const start = body.start + match.index;
    const isForReading = reading !== '';
    const method = way === 'L' ? (isForReading ? 'RLock' : 'Lock') : isForReading ? 'RUnlock' : 'Unlock';
    return { name, method, start, end: start + all.length, isDeferred: deferred !== undefined };
  });
}

function* besideEachOther(calls: readonly Call[], tree: GoTree, text: string): Generator<WrongUnlock> {
  for (const [index, first] of calls.entries()) {
    const next = calls[index + 1];
    if (next === undefined || first.isDeferred || first.name !== next.name || !/^R?Lock$/.test(first.method))
      continue;
    if (!/^\s*\n\s*$/.test(plain(text.slice(first.end, next.start)))) continue;
    const mistake = next.isDeferred && next.method === first.method ? 'again' : emptyIn(first, next, text);
    const call = mistake === undefined ? undefined : callAt(next, tree);
    if (mistake !== undefined && call !== undefined)
      yield { mistake, call, name: first.name, right: first.method === 'Lock' ? 'Unlock' : 'RUnlock' };
  }
}

/** Who only waits until nobody holds it says so, or does nothing with what it guards. */
function emptyIn(first: Call, next: Call, text: string): 'empty' | undefined {
  const isPair = next.method === (first.method === 'Lock' ? 'Unlock' : 'RUnlock');
  if (
    next.isDeferred ||
    !isPair ||
    /[^\s{}].*$/.test(plain(lineEnd(next.end, text))) ||
    commentAbove(first.start, text) !== ''
  )
    return undefined;
  const [following = ''] = /^\s*([^\n]*)/.exec(plain(text.slice(next.end, next.end + 300)))?.slice(1) ?? [];
  const owner = first.name.includes('.') ? first.name.slice(0, first.name.lastIndexOf('.')) : undefined;
  if (owner === undefined) return undefined;
  return new RegExp(
    String.raw`(?<![\w.])${owner.replaceAll('.', String.raw`\.`)}\.\w+(?:\[[^\]]*\])?(?:\.\w+)* (?:=|\+=|-=) |\bdelete\(${owner}\.`,
  ).test(following)
    ? 'empty'
    : undefined;
}

/** Without remarks in the middle of a line: a reason stands in one of its own, or behind `//`. */
function plain(between: string): string {
  return between.replaceAll(/\/\*[^*]*\*\//g, '');
}

function lineEnd(from: number, text: string): string {
  const end = text.indexOf('\n', from);
  return text.slice(from, end < 0 ? text.length : end);
}

/** Of a lock that a function takes in one way only, and gives back in the other one only, afterwards. */
function* ofOtherKind(calls: readonly Call[], tree: GoTree): Generator<WrongUnlock> {
  const byName = Map.groupBy(calls, ({ name }) => name);
  for (const [name, all] of byName) {
    const methods = new Set(all.map(({ method }) => method));
    if (methods.size !== 2) continue;
    for (const [taken, given, right] of mismatches) {
      const [lock, unlock] = [
        all.find(({ method }) => method === taken),
        all.find(({ method }) => method === given),
      ];
      if (lock === undefined || unlock === undefined || unlock.start < lock.start) continue;
      const call = callAt(unlock, tree);
      if (call !== undefined) yield { mistake: 'other', call, name, right };
    }
  }
}

const mismatches = [
  ['RLock', 'Unlock', 'RUnlock'],
  ['Lock', 'RUnlock', 'Unlock'],
] as const;

/** The call as a node: in a text of the program there is none. */
function callAt({ end }: Call, tree: GoTree): GoNode | undefined {
  let node: GoNode | undefined = tree.root;
  while (node !== undefined && !(node.kind === 'call_expression' && node.end === end))
    node = childAt(node, end - 1);
  return node;
}
