import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  isFunction,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import { isWrittenInClosure } from '../../../languages/typescript/scope.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { constantTruthOf } from '../_kit/constant-truth-of.ts';
import { isToggle } from './is-toggle.ts';

/** A name with more uses is not followed. */
const mostReferences = 50;

/** `let isBusy = false; if (isBusy) return; isBusy = true;`: each call has a variable of its own, which is false there. */
export function truthOfKeptLocal(test: Node): boolean | undefined {
  const node = unwrap(test);
  if (node.type === 'UnaryExpression' && node.operator === '!') {
    const truth = truthOfKeptLocal(node.argument);
    return truth === undefined ? undefined : !truth;
  }
  const binding = node.type === 'Identifier' ? referenceOf(node)?.binding : undefined;
  if (binding?.kind !== 'let' || !binding.isReassigned || binding.scope.isDynamic) return undefined;
  if (binding.references.length > mostReferences || isWrittenInClosure(binding)) return undefined;
  const init = initOf(binding);
  if (init === undefined || !isToggle(init) || mayBeWrittenBefore(node, binding)) return undefined;
  return constantTruthOf(init);
}

function initOf({ declarations: [declaration, another] }: Binding): Node | undefined {
  const declarator = declaration && parentOf(declaration);
  if (another !== undefined || declarator?.type !== 'VariableDeclarator') return undefined;
  return declarator.id === declaration ? (declarator.init ?? undefined) : undefined;
}

type Loop = NodeOf<
  'ForStatement' | 'ForOfStatement' | 'ForInStatement' | 'WhileStatement' | 'DoWhileStatement'
>;

function isLoop(node: Node): node is Loop {
  return /^(?:For|While|DoWhile).*Statement$/.test(node.type);
}

/** In the text, by the turn of a loop around both, or wherever another function asks. */
function mayBeWrittenBefore(test: Node, { references, declarations }: Binding): boolean {
  const { start } = rangeOf(test);
  const isAfter = ({ identifier }: Binding['references'][number]): boolean =>
    rangeOf(identifier).start > start;
  const writes = references.filter(({ access, isInitial }) => access !== 'read' && !isInitial);
  if (!writes.every(isAfter)) return true;
  const declared = rangeOf(declarations[0] ?? test).start;
  for (const at of ancestorsOf(test)) {
    if (isLoop(at) && declared < rangeOf(at.body).start)
      return writes.some(({ identifier }) => rangeOf(identifier).start < rangeOf(at).end);
    if (rangeOf(at).start <= declared) return false;
    if (isFunction(at)) return true;
  }
  return true;
}
