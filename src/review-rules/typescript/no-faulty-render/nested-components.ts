import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  parentOf,
  referenceOf,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { holds } from '../_kit/holds.ts';
import { hookOf } from '../_kit/react/hook-of.ts';
import { isComponentOrHook } from '../_kit/react/is-component-or-hook.ts';

/** A component that every render of another one makes anew. */
export interface NestedComponent {
  readonly kind: 'nested-component';
  /** Where it is used. */
  readonly tag: Node;
  readonly name: string;
  readonly owner: FunctionNode;
  readonly keeps: 'state' | 'field';
}

const keepers = /^use(?:State|Reducer|Ref|Effect|LayoutEffect)$/;

export function* nestedComponentsIn({ tree }: TypeScriptFile): Generator<NestedComponent, void> {
  const known = new Map<FunctionNode, NestedComponent['keeps'] | undefined>();
  for (const { name: tag } of tree.nodesOf('JSXOpeningElement')) {
    if (tag.type !== 'JSXIdentifier' || !/^[A-Z]/.test(tag.name)) continue;
    const [declared] = referenceOf(tag)?.binding?.declarations ?? [];
    const inner = declared && functionBehindTag(declared);
    const owner = inner && enclosingFunction(inner);
    if (inner === undefined || owner === undefined || !isDrawnBy(tag, owner)) continue;
    if (!known.has(inner)) known.set(inner, keptIn(inner));
    const keeps = known.get(inner);
    if (keeps !== undefined) yield { kind: 'nested-component', tag, name: tag.name, owner, keeps };
  }
}

/** A function as it stands there: what a hook or another function keeps, is the same one each time. */
function functionBehindTag(declared: Node): FunctionNode | undefined {
  const around = parentOf(declared);
  if (around?.type === 'FunctionDeclaration') return around;
  if (around?.type !== 'VariableDeclarator' || around.init == null) return undefined;
  return isFunction(around.init) ? around.init : undefined;
}

/** The component that makes it draws it, too: not what makes components for others. */
function isDrawnBy(tag: Node, owner: FunctionNode): boolean {
  if (!isComponentOrHook(owner)) return false;
  for (const around of ancestorsOf(tag)) {
    if (around === owner) return true;
    if (isFunction(around) && isComponentOrHook(around)) return false;
  }
  return false;
}

function keptIn(inner: FunctionNode): NestedComponent['keeps'] | undefined {
  const hasState = holds(inner.body, (part) => isCall(part) && keepers.test(hookOf(part.callee)?.name ?? ''));
  if (hasState) return 'state';
  return holds(inner.body, isField) ? 'field' : undefined;
}

/** What loses the cursor when it is made anew. */
function isField(part: Node): boolean {
  return (
    part.type === 'JSXOpeningElement' &&
    part.name.type === 'JSXIdentifier' &&
    /^(?:input|textarea|select)$/.test(part.name.name)
  );
}
