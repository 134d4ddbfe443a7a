import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isErrorName } from '../_kit/error-names.ts';
import { declarationAround } from '../_kit/functions.ts';

/**
 * Whatever is caught here is an error: the file calls `panic` with errors and nothing else, or has a function of its own for that; or the
 * program ends either way.
 */
export function panicsWithErrors(node: GoNode, tree: GoTree): boolean {
  const around = declarationAround(node);
  const name = around?.kind === 'function_declaration' ? childOf(around, 'name') : undefined;
  if (name !== undefined && tree.textOf(name) === 'main') return true;
  let isKnown = false;
  for (const call of tree.nodesOf('call_expression')) {
    const callee = childOf(call, 'function');
    const called = callee === undefined ? '' : tree.textOf(callee).slice(0, longestName);
    const [given] = partsOf(childOf(call, 'arguments') ?? call);
    if (called === 'panic' && !isError(given, tree)) return false;
    isKnown ||=
      called === 'panic' || /^(?:\w+\.)?(?:Panic|panic)(?:If|IfErr|OnErr|OnError|Err|Error)$/.test(called);
  }
  return isKnown;
}

const longestName = 80;

function isError(given: GoNode | undefined, tree: GoTree): boolean {
  const text = given === undefined ? '' : tree.textOf(given).slice(0, longestName);
  return isErrorName(text) || /^(?:fmt\.Errorf|\w*errors?\.\w+)\(/.test(text);
}
