import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partBeside, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { commentAbove } from '../_kit/comment-above.ts';
import { declarationAround, functionAround, isFunction } from '../_kit/functions.ts';
import { givingBefore } from '../_kit/giving-statement.ts';
import type { StatedReasons } from '../_kit/stated-reasons.ts';

/** Something is said behind it or above what it stands in, or it is given what removes a thing: `f.inFolder(os.Remove, name)`. */
export function isRemarked(
  call: GoNode,
  { tree, text }: Pick<GoFile, 'tree' | 'text'>,
  reasons: StatedReasons,
): boolean {
  if (/^[ \t]*\/\//.test(text.slice(call.end, call.end + 40))) return true;
  for (const around of nodesAround(call)) {
    if (isFunction(around)) break;
    if (/^(?:if|for)_statement$/.test(around.kind) && reasons.isStatedAt(around.start)) return true;
  }
  const [first] = partsOf(childOf(call, 'arguments') ?? call);
  return first !== undefined && /\.(?:Remove|RemoveAll|Close|Unlink)$/.test(tree.textOf(first).slice(-40));
}

/** `glError(f)` at first, and `err := glError(f)` later in the same function: the first clears what was there before. */
export function isAskedAgain(call: GoNode, tree: GoTree): boolean {
  const around = functionAround(call);
  const rest = around === undefined ? '' : tree.textOf({ start: call.end, end: around.end });
  const again = tree.textOf(call);
  return [' := ', ' = '].some((gift) => rest.includes(gift + again));
}

/** The function that calls gives errors back itself: where it gives none, there was nobody to tell. */
export function tellsOfErrors(call: GoNode, tree: GoTree): boolean {
  const around = functionAround(call);
  const result = around === undefined ? undefined : childOf(around, 'result');
  return result !== undefined && /\berror\b/.test(tree.textOf(result));
}

/** `os.Chmod(path, 0o777)`, then `return os.RemoveAll(dir)`: what cannot be removed says so. */
export function isToBeRemoved(call: GoNode, tree: GoTree): boolean {
  if (tree.textOf(childOf(call, 'function') ?? call) !== 'os.Chmod') return false;
  const around = declarationAround(call);
  const rest = around === undefined ? '' : tree.textOf({ start: call.end, end: around.end });
  return /(?:return |:?= )\w+\.Remove(?:All)?\(/.test(rest);
}

/** Statements behind a call that may need what it makes. */
const nearby = 3;

/** `os.MkdirAll(dir, 0o755)`, then `f, err := os.Create(…)`: the next error says that there is no such folder. */
export function isToldNext(statement: GoNode, tree: GoTree): boolean {
  let next = statementAfter(statement);
  for (let count = 0; next !== undefined && count < nearby; count++) {
    if (/\b(?:err\w*|\w+Err)\b|^return\b.*\(/.test(tree.textOf(next).slice(0, 300))) return true;
    next = statementAfter(next);
  }
  return false;
}

/** Behind the last one in the block of an `if` comes what stands behind that. */
function statementAfter(statement: GoNode): GoNode | undefined {
  const branch = statement.parent?.parent?.parent;
  if (statement.parent?.kind === 'labeled_statement') return partBeside(statement.parent, 1);
  return partBeside(statement, 1) ?? (branch?.kind === 'if_statement' ? partBeside(branch, 1) : undefined);
}

/** The file is one of a cache, by what its path is called or made of: it is made again, or done without. */
export function isOfCache(statement: GoNode, call: GoNode, tree: GoTree): boolean {
  const [path] = partsOf(childOf(call, 'arguments') ?? call);
  if (path === undefined) return false;
  const name = /^(?:(?:path|filepath)\.Dir\()?(\w+)\)?$/.exec(tree.textOf(path))?.[1];
  const given = name === undefined ? undefined : givingBefore(statement, name, tree);
  return [path, ...(given === undefined ? [] : [given])].some((one) =>
    /cache/i.test(tree.textOf(one).slice(0, 300)),
  );
}

/** `tx.Commit()` of what `db.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})` began: there was nothing to store. */
export function isOfRead(call: GoNode, tree: GoTree): boolean {
  const around = functionAround(call);
  return around !== undefined && /\bReadOnly:\s*true\b/.test(tree.textOf(around));
}

/** `tx.Commit()`, and right below it `if tx.Error != nil`: gorm keeps the error. */
export function isKeptByIt(statement: GoNode, call: GoNode, tree: GoTree): boolean {
  const receiver = childOf(childOf(call, 'function') ?? call, 'operand');
  const next = partBeside(statement, 1);
  if (receiver?.kind !== 'identifier' || next === undefined || next.end - next.start > longestCheck)
    return false;
  return new RegExp(`(?<![\\w.])${tree.textOf(receiver)}\\.Error\\b`).test(tree.textOf(next));
}

/** Characters of the statement below a call. */
const longestCheck = 2_000;

/** `// skip the rest of the line`: what is read is not wanted. */
export function isSkipped(call: GoNode, text: string): boolean {
  return /\b(?:skip|discard|drain)s?\b/i.test(commentAbove(call.start, text));
}

/** What is made for tests, a test tells of. */
export function isMadeForTests(call: GoNode, tree: GoTree): boolean {
  const around = declarationAround(call);
  const parts = around === undefined ? [] : [childOf(around, 'receiver'), childOf(around, 'name')];
  return parts.some((part) => part !== undefined && /(?:^|[ (*])tests?[A-Z]\w*\)?$/.test(tree.textOf(part)));
}
