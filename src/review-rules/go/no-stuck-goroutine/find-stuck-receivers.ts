import { instructionsOfKindAt } from '../../../analysis/flow/lookup.ts';
import { pathWithout } from '../../../analysis/flow/paths.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { Channel } from './channels.ts';
import type { Stuck } from './stuck.ts';

/** Goroutines that receive what nobody sends, or wait for an end that does not come. */
export function findStuckReceiver({ name, home, mentions }: Channel, tree: GoTree): Stuck | undefined {
  if (mentions.some(({ kind }) => kind === 'close')) return undefined;
  const receive = mentions.find(
    ({ kind, inside, isChoice }) => (kind === 'receive' || kind === 'range') && inside !== home && !isChoice,
  );
  if (receive?.inside === undefined) return undefined;
  const sends = mentions.filter(({ kind }) => kind === 'send');
  if (sends.length === 0) return { how: 'never-sent', name, at: receive.at };
  const isFed = sends.every(({ inside }) => inside === home);
  const isEndless = receive.kind === 'range' && !mayLeave(receive.at.parent);
  if (!isFed || !isEndless || !endsAfter(receive.inside, home, tree)) return undefined;
  return { how: 'never-closed', name, at: receive.at };
}

/** Something in the loop may end it. */
function mayLeave(loop: GoNode | undefined): boolean {
  const isWayOut = (node: GoNode): boolean =>
    /^(?:break|return|goto)_statement$/.test(node.kind) || node.children.some(isWayOut);
  return loop === undefined || isWayOut(loop);
}

function endsAfter(literal: GoNode, home: GoNode, tree: GoTree): boolean {
  const result = tree.flowOf(home);
  if (result.kind !== 'flow' || literal.parent === undefined) return false;
  return instructionsOfKindAt(result.flow, literal.parent, 'opaque').some(
    (site) => pathWithout(result.flow, site, { passes: () => false, throws: () => false })?.kind === 'return',
  );
}
