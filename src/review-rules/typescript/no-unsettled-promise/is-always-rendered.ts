import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { propertyName } from '../_kit/property-name.ts';

/** Refs with more uses are not followed. */
const mostUses = 200;

/**
 * Does the test ask only for refs of elements that their component always renders? They are empty before it is there and
 * after it is gone, and then nobody waits. What stands in a condition, a portal or another component may come later.
 */
export function isAlwaysRendered(branch: Node): boolean {
  if (branch.type !== 'IfStatement') return false;
  const refs = refsIn(branch.test);
  return refs.length > 0 && refs.every(isOfLastingElement);
}

/** The `box` of `box.current`. */
function refsIn(node: Node): readonly Node[] {
  if (node.type === 'MemberExpression' && propertyName(node) === 'current') return [unwrap(node.object)];
  const found: Node[] = [];
  walkChildren(node, (child) => {
    found.push(...refsIn(child));
  });
  return found;
}

function isOfLastingElement(ref: Node): boolean {
  const references = referenceOf(ref)?.binding?.references ?? [];
  const elements = references.slice(0, mostUses).flatMap(({ identifier }) => elementWith(identifier) ?? []);
  const [element, ...others] = elements;
  return element !== undefined && others.length === 0 && isLasting(element);
}

/** The element of `ref={box}` and `ref={(element) => (box.current = element)}`. */
function elementWith(identifier: Node): Node | undefined {
  for (const at of ancestorsOf(identifier)) {
    if (at.type === 'JSXAttribute') {
      const opening = at.name.name === 'ref' ? parentOf(at) : undefined;
      return opening && parentOf(opening);
    }
    if (at.type.endsWith('Declaration')) return undefined;
  }
  return undefined;
}

/** It stands in what the component returns in the end, in nothing but plain elements. */
function isLasting(element: Node): boolean {
  for (const at of ancestorsOf(element)) {
    switch (at.type) {
      case 'JSXElement':
        if (!isPlain(at.openingElement.name)) return false;
        break;
      case 'JSXFragment':
      case 'ParenthesizedExpression':
        break;
      case 'ArrowFunctionExpression':
        return true;
      case 'ReturnStatement': {
        const component = enclosingFunction(at);
        return component !== undefined && isOnlyReturn(at, component);
      }
      default:
        return false;
    }
  }
  return false;
}

/** Elements of the page, and the views of React Native, render their children as they are. */
function isPlain(name: Node): boolean {
  return name.type === 'JSXIdentifier' && /^(?:[a-z]|View$|SafeAreaView$)/.test(name.name);
}

/** In nodes: what comes before is not searched further for another `return`. */
const searchLimit = 1_000;

function isOnlyReturn(own: Node, { body }: FunctionNode): boolean {
  if (body.type !== 'BlockStatement' || parentOf(own) !== body) return false;
  let seen = 0;
  let isOnly = true;
  const visit = (node: Node): void => {
    seen += 1;
    isOnly &&= seen < searchLimit && node.type !== 'ReturnStatement';
    if (isOnly && !isFunction(node)) walkChildren(node, visit);
  };
  for (const statement of body.body) if (statement !== own && mayHoldStatements(statement)) visit(statement);
  return isOnly;
}

function mayHoldStatements({ type }: Node): boolean {
  return type !== 'VariableDeclaration' && type !== 'ExpressionStatement' && type !== 'FunctionDeclaration';
}
