import type { GoTree } from '../../../languages/go/go.ts';
import { kindIn, partBeside } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import type { Close } from './find-closed-before.ts';
import { mayBeAnother } from './next-use.ts';

/** Each turn of a loop starts a goroutine, and each goroutine closes the one channel that was there before the loop. */
export function isClosedEachTurn({ name, statement }: Close, tree: GoTree): boolean {
  const literal = functionAround(statement);
  const start = literal?.kind === 'func_literal' ? literal.parent?.parent : undefined;
  const body = literal === undefined ? undefined : kindIn(literal, 'block');
  if (literal === undefined || start?.kind !== 'go_statement' || statement.parent?.parent !== body)
    return false;
  const loop = start.parent?.parent?.parent;
  if (loop?.kind !== 'for_statement' || /\b(?:break|return)\b/.test(after(start, tree))) return false;
  const [root = ''] = name.split('.');
  // Another one for each turn: of the loop, or given to the goroutine.
  const head = tree.textOf({ start: loop.start, end: start.start });
  return (
    !new RegExp(`\\b${root}\\b[\\w, ]*:=`).test(head) &&
    !isOfLiteral(root, literal.start, tree, statement.start) &&
    !mayBeAnother(loop, name, tree)
  );
}

function after(start: Parameters<typeof partBeside>[0], tree: GoTree): string {
  let text = '';
  for (let next = partBeside(start, 1); next !== undefined; next = partBeside(next, 1))
    text += tree.textOf(next);
  return text;
}

/** A parameter of the literal has the name. */
function isOfLiteral(root: string, from: number, tree: GoTree, to: number): boolean {
  return new RegExp(`^func\\([^)]*\\b${root}\\b[^)]*\\)`).test(tree.textOf({ start: from, end: to }));
}
