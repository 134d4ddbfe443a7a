import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { nodesAround, partBeside, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';

/** An unlock in a function that has deferred the same one, and returns without locking again. */
export interface SecondUnlock {
  readonly second: GoNode;
  /** `s.mu` */
  readonly name: string;
}

export function* findSecondUnlocks({ tree, text }: GoFile): Generator<SecondUnlock> {
  if (!/\bdefer [\w.]+\.R?Unlock\(\)/.test(text)) return;
  const deferred = Map.groupBy(unlocksIn('defer_statement', tree), ({ key }) => key);
  for (const { name, key, statement } of unlocksIn('expression_statement', tree)) {
    const home = functionAround(statement);
    const list = statement.parent;
    if (home === undefined || list === undefined) continue;
    const lists = new Set(nodesAround(statement));
    const isDeferred = (deferred.get(key) ?? [])
      .slice(0, most)
      .some(
        (one) =>
          one.statement.end < statement.start &&
          one.statement.parent !== undefined &&
          lists.has(one.statement.parent) &&
          functionAround(one.statement) === home,
      );
    if (isDeferred && returnsBehind(statement, name, tree)) yield { second: statement, name };
  }
}

/** Functions of one receiver's name that defer the same; more are written by a machine. */
const most = 500;

interface Unlock {
  readonly name: string;
  /** With the function that it stands in. */
  readonly key: string;
  readonly statement: GoNode;
}

/** Characters of a statement that only unlocks. */
const longest = 80;

function unlocksIn(kind: string, tree: GoTree): readonly Unlock[] {
  return tree.nodesOf(kind).flatMap((statement): readonly Unlock[] => {
    const written = statement.end - statement.start < longest ? tree.textOf(statement) : '';
    const [, name, reading = ''] = /^(?:defer )?(\w+(?:\.\w+)*)\.(R?)Unlock\(\)$/.exec(written) ?? [];
    const home = name === undefined ? undefined : functionAround(statement);
    return name === undefined || home === undefined
      ? []
      : [{ name, key: `${String(home.start)} ${name} ${reading}`, statement }];
  });
}

/** The list that it stands in ends the function, with nothing about the lock on the way. */
function returnsBehind(statement: GoNode, name: string, tree: GoTree): boolean {
  const last = partsOf(statement.parent ?? statement).at(-1);
  if (last?.kind !== 'return_statement') return false;
  const next = partBeside(statement, 1);
  if (next === undefined || last.end - next.start > farthest) return false;
  const between = tree
    .textOf({ start: statement.end, end: last.end })
    .replaceAll(/\/\/[^\n]*|\/\*[^*]*\*\//g, '');
  return !between.includes(name) && !/[lL]ock/.test(between);
}

/** Characters up to the return. */
const farthest = 2_000;
