import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { withoutQuick } from '../_kit/may-wait.ts';

/**
 * Behind the place the goroutine ends without a word to anybody: no call of `Done`, nothing that is sent, no `defer`. Nobody can
 * wait for it, whatever is called meanwhile.
 */
export function isSilentBehind(place: GoNode, literal: GoNode, tree: GoTree): boolean {
  for (const around of nodesAround(place)) {
    if (around === literal) break;
    // What another turn does comes behind it as well.
    if (around.kind === 'for_statement' || around.kind === 'func_literal') return false;
  }
  if (/\bdefer\b|\bgoto\b/.test(tree.textOf(literal))) return false;
  const behind = tree.textOf({ start: doneAt(place), end: literal.end });
  return !/\w\(|<-/.test(withoutQuick(behind).replaceAll(logging, ''));
}

/** What is called for the value of an assignment has come back when it is written; what gets the variable may still tell somebody. */
function doneAt(place: GoNode): number {
  for (const around of nodesAround(place)) {
    const isTarget = place.end <= (childOf(around, 'left') ?? around).end;
    if (/^(?:assignment|inc|dec)_statement$/.test(around.kind)) return isTarget ? around.end : around.start;
    if (/_statement$|_declaration$/.test(around.kind)) return around.start;
  }
  return place.start;
}

const logging =
  /\b(?:\w+\.)*(?:log|logger|glog|klog|logrus|slog|zap|l|t|tb|b|os)\.(?:[A-Z]\w*\.)*(?:Print|Debug|Info|Warn|Error|Log|Trace|Exit|Fatal)\w*\(/gi;
