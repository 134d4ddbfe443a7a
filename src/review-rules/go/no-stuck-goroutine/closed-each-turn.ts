import type { GoTree } from '../../../languages/go/go.ts';
import { nodesAround, partBeside } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import type { Close } from './find-closed-before.ts';
import { isForEach } from './goroutines-that-close.ts';
import type { Closer } from './goroutines-that-close.ts';
import { mayBeAnother } from './next-use.ts';

/**
 * Each turn of a loop starts a goroutine, and each goroutine may close the one channel that was there before the loop.
 * @param close How the goroutine calls it.
 */
export function isClosedEachTurn(closer: Closer, close: string, tree: GoTree): boolean {
  const { start, body, name } = closer;
  const loop = start.parent?.parent?.parent;
  if (loop?.kind !== 'for_statement' || /\b(?:break|return)\b/.test(after(start, tree))) return false;
  if (!isForEach(closer, tree)) return false;
  const [root = ''] = name.split('.');
  // Another one for each turn: of the loop, or given to the goroutine.
  const head = tree.textOf({ start: loop.start, end: start.start });
  const isOwn = body.kind === 'func_literal' && isOfLiteral(root, closer, tree);
  if (isOwn || new RegExp(`\\b${root}\\b[\\w, ]*:=`).test(head)) return false;
  const beside = [
    { start: loop.start, end: start.start },
    { start: start.end, end: loop.end },
  ];
  return !beside.some((part) => mayBeAnother(part, name, tree)) && !isAnother(body, close, tree);
}

/** Each turn of a loop closes the channel that was there before. */
export function isClosedInLoop({ name, statement }: Close, tree: GoTree): boolean {
  const loop = statement.parent?.parent?.parent;
  if (loop?.kind !== 'for_statement' || statement.kind !== 'expression_statement') return false;
  if (/\b(?:break|return|goto|panic|Exit|Fatal\w*|continue)\b/.test(tree.textOf(loop))) return false;
  const [root = ''] = name.split('.');
  const before = { start: loop.start, end: statement.start };
  if (new RegExp(`\\b${root}\\b[\\w, ]*:=`).test(tree.textOf(before))) return false;
  return (
    !mayBeAnother(before, name, tree) && !mayBeAnother({ start: statement.end, end: loop.end }, name, tree)
  );
}

function after(start: GoNode, tree: GoTree): string {
  let text = '';
  for (let next = partBeside(start, 1); next !== undefined; next = partBeside(next, 1))
    text += tree.textOf(next);
  return text;
}

/** A parameter of the literal, or a variable in it, has the name. */
function isOfLiteral(root: string, { body, statement }: Closer, tree: GoTree): boolean {
  const head = tree.textOf({ start: body.start, end: statement.start });
  return new RegExp(`^func\\([^)]*\\b${root}\\b[^)]*\\)|\\b${root}\\b[\\w, ]*:=`).test(head);
}

/** Where the function that starts the goroutine closes what that closes for certain. */
export function closedBeside(
  { start, body, name, statement }: Closer,
  closes: readonly Close[],
  tree: GoTree,
): GoNode | undefined {
  const home = functionAround(start);
  const list = start.parent;
  const [root = ''] = name.split('.');
  if (
    home === undefined ||
    (body.kind === 'func_literal' && isOfLiteral(root, { start, body, name, statement }, tree))
  )
    return undefined;
  return closes.find((one) => {
    if (one.name !== name || functionAround(one.statement) !== home || one.statement.start < start.end)
      return false;
    const between = { start: start.end, end: one.statement.start };
    return (
      [...nodesAround(one.statement)].some((around) => around === list) && !isAnother(between, name, tree)
    );
  })?.statement;
}

function isAnother(between: { start: number; end: number }, name: string, tree: GoTree): boolean {
  const written = name.replaceAll('.', '\\.');
  return new RegExp(`&?\\b${written}\\b[\\w., ]*:?=(?!=)|\\bvar ${written}\\b`).test(tree.textOf(between));
}
