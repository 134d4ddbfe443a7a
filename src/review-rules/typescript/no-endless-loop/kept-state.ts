import type { Node } from '../../../languages/typescript/node.ts';
import { referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isCall } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { Loop } from './loop.ts';
import { mayChangeInside, mayBeWritten } from './loop.ts';

/** What a test reads: names, and names of which it reads something that others may change. */
export interface State {
  readonly names: readonly Binding[];
  readonly objects: readonly Binding[];
}

const asking = /^(?:indexOf|lastIndexOf|includes|startsWith|endsWith|charAt|charCodeAt|has)$/;

/** undefined: it does something, or reads what cannot be followed. */
export function stateOf(test: Node): State | undefined {
  const names: Binding[] = [];
  const objects: Binding[] = [];
  const read = (node: Node): boolean => {
    const bare = unwrap(node);
    switch (bare.type) {
      case 'NumericLiteral':
      case 'StringLiteral':
      case 'BooleanLiteral':
      case 'NullLiteral':
        return true;
      case 'Identifier':
        return bare.name === 'undefined' || add(names, bare);
      case 'UnaryExpression':
        return /^[!+-]$/.test(bare.operator) && read(bare.argument);
      case 'BinaryExpression':
      case 'LogicalExpression':
        return read(bare.left) && read(bare.right);
      case 'MemberExpression':
        return propertyName(bare) === 'length' && add(objects, unwrap(bare.object));
      default:
        return isCall(bare) && asks(bare.callee, objects) && bare.arguments.every((one) => read(one));
    }
  };
  return read(test) && names.length + objects.length > 0 ? { names, objects } : undefined;
}

function asks(callee: Node, objects: Binding[]): boolean {
  if (callee.type !== 'MemberExpression' || !asking.test(propertyName(callee) ?? '')) return false;
  return add(objects, unwrap(callee.object));
}

function add(list: Binding[], node: Node): boolean {
  const binding = node.type === 'Identifier' ? referenceOf(node)?.binding : undefined;
  if (binding !== undefined) list.push(binding);
  return binding !== undefined;
}

/** Nothing that the test reads changes while the loop runs. */
export function isKept({ names, objects }: State, loop: Loop): boolean {
  return (
    [...names, ...objects].every((binding) => !mayBeWritten(binding, loop)) &&
    objects.every((binding) => !mayChangeInside(binding, loop))
  );
}
