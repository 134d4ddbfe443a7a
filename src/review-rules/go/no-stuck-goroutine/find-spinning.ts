import type { GoTree } from '../../../languages/go/go.ts';
import { kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

/** A loop that asks its channels again and again without waiting. */
export interface Spinning {
  readonly how: 'spins';
  readonly at: GoNode;
}

/** `for { select { case …: default: } }`, and nothing else in the loop. */
export function* findSpinning(tree: GoTree, text: string): Generator<Spinning> {
  if (!/\bdefault:/.test(text)) return;
  for (const select of tree.nodesOf('select_statement')) {
    const list = select.parent;
    const loop = list?.parent?.parent;
    // A loop with a condition or a range ends, or waits, by itself.
    if (list?.kind !== 'statement_list' || loop?.kind !== 'for_statement' || partsOf(loop).length !== 1)
      continue;
    const otherwise = kindIn(select, 'default_case');
    const cases = partsOf(select).filter(({ kind }) => kind === 'communication_case');
    if (otherwise === undefined || cases.length === 0 || partsOf(list).length !== 1) continue;
    // Who names it so wants it so.
    if (!doesNothing(otherwise, tree) || /\b(?:busy|spin|poll)/i.test(tree.textOf(loop))) continue;
    yield { how: 'spins', at: otherwise };
  }
}

function doesNothing(otherwise: GoNode, tree: GoTree): boolean {
  const [, body = ''] = /^default\s*:([^]*)$/.exec(tree.textOf(otherwise)) ?? [];
  return /^(?:continue|break)?$/.test(body.replaceAll(/\/\/[^\n]*|\/\*[^]*?\*\//g, '').trim());
}
