import type { Confidence } from '../../../domain/finding.ts';
import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, keyOf, parentOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { isComponentOrHook } from '../_kit/react/is-component-or-hook.ts';
import { isHookName } from '../_kit/react/is-hook-name.ts';
import { listCallOf } from './list-call-of.ts';
import { outermostOf } from './outermost-of.ts';

/** Names with more uses are not followed. */
const mostUses = 50;
/** Lists in lists in lists. */
const deepest = 8;

/** Does a list become the children of an element as it is? Whoever else gets it may give keys to what is in it. */
export function isRendered(list: Node, file: TypeScriptFile, steps = deepest): Confidence | undefined {
  if (steps === 0) return undefined;
  const value = outermostOf(list);
  const around = parentOf(value);
  switch (around?.type) {
    case 'JSXExpressionContainer': {
      const { type } = parentOf(around) ?? around;
      return type === 'JSXElement' || type === 'JSXFragment' ? 'certain' : undefined;
    }
    case 'ReturnStatement':
      return isReturnRendered(enclosingFunction(value), file, steps);
    case 'ArrowFunctionExpression':
      return keyOf(value) === 'body' ? isReturnRendered(around, file, steps) : undefined;
    case 'VariableDeclarator':
      return around.id.type === 'Identifier' ? isNameRendered(around.id.name, around, file) : undefined;
    default:
      return undefined;
  }
}

function isReturnRendered(
  node: FunctionNode | undefined,
  file: TypeScriptFile,
  steps: number,
): Confidence | undefined {
  if (node === undefined) return undefined;
  const name = nameOfFunction(node) ?? '';
  if (name === 'render' || (isComponentOrHook(node) && !isHookName(name))) return 'likely';
  const call = listCallOf(node)?.call ?? parentOf(node);
  if (call === undefined || !isCall(call)) return undefined;
  const isPassedOn = listCallOf(node) !== undefined || nameOfCallee(call.callee) === 'useMemo';
  return isPassedOn ? isRendered(call, file, steps - 1) : undefined;
}

function isNameRendered(name: string, declarator: Node, { tree }: TypeScriptFile): Confidence | undefined {
  const uses = tree.scopeOf(declarator).bindings.get(name)?.references ?? [];
  if (uses.length > mostUses) return undefined;
  const reads = uses.filter(({ access }) => access === 'read');
  const isOnlyChild = reads.every(({ identifier }) => isChild(outermostOf(identifier)));
  return reads.length > 0 && isOnlyChild ? 'likely' : undefined;
}

/** Does it stand between tags? */
export function isChild(value: Node): boolean {
  const around = parentOf(value);
  const outer = around?.type === 'JSXExpressionContainer' ? parentOf(around) : undefined;
  return outer?.type === 'JSXElement' || outer?.type === 'JSXFragment';
}
