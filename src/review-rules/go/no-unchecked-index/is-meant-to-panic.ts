import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declarationAround } from '../_kit/functions.ts';

/** Who ends the program itself where it does not like what it was given means to; so does a generator that cannot say no. */
export function isMeantToPanic(node: GoNode, tree: GoTree): boolean {
  const around = declarationAround(node);
  if (around === undefined) return true;
  if (/\bpanic\(|\.Fatal(?:f|ln)?\(|\bos\.Exit\(/.test(tree.textOf(around))) return true;
  const result = childOf(around, 'result');
  const saysNo = result !== undefined && /\berror\b/.test(tree.textOf(result));
  return !saysNo && /^package main\b/m.test(tree.textOf(tree.root));
}
