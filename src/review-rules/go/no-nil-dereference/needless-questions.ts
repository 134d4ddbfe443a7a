import type { GoFile } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { rootNameOf } from '../_kit/calls.ts';
import { declarationAround } from '../_kit/functions.ts';

/**
 * A field of the receiver that is asked for nil once only is mostly set by whoever makes the value, and the question is
 * needless. It may be nil where the file sets it so, or asks for it elsewhere too.
 */
export function isNeedlesslyAsked(value: GoNode, { tree, text }: GoFile): boolean {
  const field = value.kind === 'selector_expression' ? childOf(value, 'field') : undefined;
  const method = declarationAround(value);
  const receiver = method === undefined ? undefined : childOf(method, 'receiver');
  const root = rootNameOf(value);
  if (field === undefined || receiver === undefined || root === undefined) return false;
  if (!new RegExp(`^\\(${tree.textOf(root)} `).test(tree.textOf(receiver))) return false;
  const name = tree.textOf(field);
  if (new RegExp(`\\.${name} = nil\\b|\\b${name}:\\s*nil\\b`).test(text)) return false;
  return (text.match(new RegExp(`\\.${name} [!=]= nil\\b`, 'g'))?.length ?? 0) < 2;
}
