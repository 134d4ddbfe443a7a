import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';

export interface IndexAsTruth {
  readonly kind: 'index-as-truth';
  readonly call: Call;
  /** The call, or the name that its result is kept in, where its truth is looked at. */
  readonly at: Node;
  readonly isNegated: boolean;
}

const searching = /^(?:indexOf|lastIndexOf|findIndex|findLastIndex)$/;

/** `!text.indexOf(start)` asks whether the text begins so: many write it on purpose. */
export function indexAsTruthOf(call: Call): IndexAsTruth | undefined {
  const name = propertyName(unwrap(call.callee));
  if (name === undefined || !searching.test(name) || call.arguments.length === 0) return undefined;
  const at = useOf(call) === undefined ? readOfName(call) : call;
  const use = at && useOf(at);
  if (at === undefined || use === undefined || (use === 'negated' && name === 'indexOf')) return undefined;
  return { kind: 'index-as-truth', call, at, isNegated: use === 'negated' };
}

/** `const index = list.findIndex(…); if (index) …`, of a name that nothing else gives a value. */
function readOfName(call: Node): Node | undefined {
  const declarator = parentOf(call);
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return undefined;
  const binding = referenceOf(declarator.id)?.binding;
  if (binding?.kind !== 'const') return undefined;
  const reads = binding.references.filter(({ access }) => access === 'read');
  // Who compares it anywhere knows what it may be.
  if (reads.some(({ identifier }) => isCompared(identifier))) return undefined;
  return reads[0]?.identifier;
}

function isCompared(identifier: Node): boolean {
  const around = parentOf(identifier);
  return around?.type === 'BinaryExpression' && /^(?:[<>]=?|[!=]==?)$/.test(around.operator);
}

/** Is only the truth of it looked at? `list.indexOf(x) || 0` gives the index. */
function useOf(call: Node): 'plain' | 'negated' | undefined {
  let at: Node = call;
  let isNegated = false;
  for (;;) {
    const around = parentOf(at);
    switch (around?.type) {
      case 'IfStatement':
      case 'WhileStatement':
      case 'DoWhileStatement':
      case 'ForStatement':
      case 'ConditionalExpression':
        return keyOf(at) === 'test' ? said(isNegated) : undefined;
      case 'UnaryExpression':
        if (around.operator !== '!') return undefined;
        // `!!list.indexOf(x)` is no question of the beginning.
        isNegated = at === call && !isNegatedAgain(around);
        if (isNegated || at === call) return said(isNegated);
        break;
      case 'LogicalExpression':
        if (around.operator === '&&' && keyOf(at) === 'left') return said(isNegated);
        if (around.operator === '??') return undefined;
        break;
      case 'ParenthesizedExpression':
        break;
      default:
        return isPredicate(at) ? said(isNegated) : undefined;
    }
    at = around;
  }
}

/** `names.filter((name) => wanted.indexOf(name))`; a search by `find` may be one of a library. */
function isPredicate(body: Node): boolean {
  const callback = keyOf(body) === 'body' ? parentOf(body) : undefined;
  if (callback?.type !== 'ArrowFunctionExpression') return false;
  const call = keyOf(callback) === 'arguments' ? parentOf(callback) : undefined;
  if (call?.type !== 'CallExpression' || call.arguments[0] !== callback) return false;
  return /^(?:filter|some|every)$/.test(propertyName(unwrap(call.callee)) ?? '');
}

function said(isNegated: boolean): 'plain' | 'negated' {
  return isNegated ? 'negated' : 'plain';
}

function isNegatedAgain(node: Node): boolean {
  const around = parentOf(node);
  return around?.type === 'UnaryExpression' && around.operator === '!';
}
