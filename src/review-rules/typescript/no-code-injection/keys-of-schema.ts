import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import { writtenValue } from '../_kit/written-value.ts';

/**
 * `Object.keys(shape.body).join(',')` in a function that gives the made function back: what is called a request there is
 * the schema of requests, for a handler has no use for a function that it makes anew each time.
 */
export function isKeysOfSchema(part: Node, code: Node): boolean {
  return isListOfKeys(part) && isGivenBack(parentOf(code));
}

const longestChain = 8;

/** `Object.keys(x)`, also sorted, mapped or joined. */
function isListOfKeys(part: Node): boolean {
  let at = writtenValue(part);
  for (let step = 0; step < longestChain && isCall(at) && 'object' in at.callee; step += 1) {
    const name = nameOfCallee(at.callee) ?? '';
    if (name === 'keys') return namesOfReceiver(at.callee).at(-1) === 'Object';
    if (!/^(?:join|map|filter|sort|toSorted|slice|concat)$/.test(name)) return false;
    at = writtenValue(at.callee.object as Node);
  }
  return false;
}

/** `return new Function(…)`, or the name that holds it. */
function isGivenBack(made: Node | undefined): boolean {
  const parent = made && parentOf(made);
  if (made === undefined || parent === undefined) return false;
  if (isResult(made)) return true;
  const name = parent.type === 'VariableDeclarator' ? unwrap(parent.id) : undefined;
  const references = name && referenceOf(name)?.binding?.references;
  return references?.some(({ identifier }) => isResult(identifier)) ?? false;
}

function isResult(node: Node): boolean {
  const parent = parentOf(node);
  return (
    parent?.type === 'ReturnStatement' ||
    (parent?.type === 'ArrowFunctionExpression' && keyOf(node) === 'body')
  );
}
