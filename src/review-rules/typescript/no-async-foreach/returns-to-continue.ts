import type { EditDraft } from '../../../analysis/rule.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { isLoop } from '../_kit/statement-flow.ts';

/**
 * Edits that make each `return` of a callback's body go on with the next round of a loop. undefined when one cannot:
 * it stands inside an inner loop, whose `continue` it would become, or what it returns does something.
 */
export function returnsToContinue(body: Node, file: TypeScriptFile): readonly EditDraft[] | undefined {
  const edits: EditDraft[] = [];
  return collect(body, file, edits) ? edits : undefined;
}

function collect(node: Node, file: TypeScriptFile, edits: EditDraft[]): boolean {
  if (isFunction(node)) return true;
  if (isLoop(node)) return !hasReturn(node);
  if (node.type === 'ReturnStatement') {
    if (node.argument != null && !isIdle(node.argument)) return false;
    const { start, end } = rangeOf(node);
    const semicolon = file.text[end - 1] === ';' ? ';' : '';
    edits.push({ range: { start, end }, text: `continue${semicolon}` });
    return true;
  }
  let holds = true;
  walkChildren(node, (child) => {
    holds &&= collect(child, file, edits);
  });
  return holds;
}

function hasReturn(node: Node): boolean {
  if (node.type === 'ReturnStatement') return true;
  if (isFunction(node)) return false;
  let found = false;
  walkChildren(node, (child) => {
    found ||= hasReturn(child);
  });
  return found;
}

/** Reading it has no effect, so not reading it has none either. */
function isIdle(argument: Node): boolean {
  switch (unwrap(argument).type) {
    case 'Identifier':
    case 'NullLiteral':
    case 'BooleanLiteral':
    case 'NumericLiteral':
    case 'StringLiteral':
      return true;
    default:
      return false;
  }
}
