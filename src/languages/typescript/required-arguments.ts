import { parentOf } from './node.ts';
import type { Node, NodeOf } from './node.ts';
import type { TypeScriptTree } from './typescript.ts';

/** Parameters up to the last one that is neither optional nor filled in. */
export function requiredOf({ params }: { readonly params: readonly Node[] }, tree: TypeScriptTree): number {
  const real = params.filter((param) => !(param.type === 'Identifier' && param.name === 'this'));
  return real.findLastIndex((param) => isRequired(param, tree)) + 1;
}

function isRequired(param: Node, tree: TypeScriptTree): boolean {
  if (param.type === 'TSParameterProperty') return isRequired(param.parameter, tree);
  if (param.type === 'AssignmentPattern' || param.type === 'RestElement') return false;
  if ('optional' in param && param.optional === true) return false;
  return param.type !== 'Identifier' || param.typeAnnotation != null || isNeeded(param, tree);
}

/** Without types only the code tells: a parameter that is tested, filled in or merely handed on may be left out. */
function isNeeded(param: NodeOf<'Identifier'>, tree: TypeScriptTree): boolean {
  const references = tree.scopeOf(param).bindings.get(param.name)?.references ?? [];
  const used = references.filter(({ isInitial }) => !isInitial);
  return (
    used.some(({ identifier }) => isTakenForGiven(identifier)) &&
    used.every(({ identifier, access }) => access === 'read' && !isTested(identifier))
  );
}

/** What is done with it fails, or makes no sense, when it is undefined. */
function isTakenForGiven(use: Node): boolean {
  const parent = parentOf(use);
  switch (parent?.type) {
    case 'MemberExpression':
      return parent.object === use;
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee === use;
    case 'ForOfStatement':
      return parent.right === use;
    case 'SpreadElement':
      return parentOf(parent)?.type !== 'ObjectExpression';
    case 'BinaryExpression':
      return /^(?:[-+*/%<>]|[<>]=|\*\*)$/.test(parent.operator);
    default:
      return false;
  }
}

function isTested(use: Node): boolean {
  const parent = parentOf(use);
  switch (parent?.type) {
    case 'LogicalExpression':
    case 'IfStatement':
    case 'OptionalMemberExpression':
    case 'OptionalCallExpression':
    case 'UnaryExpression':
      return true;
    case 'ConditionalExpression':
      return parent.test === use;
    case 'BinaryExpression':
      return /^[!=]==?$/.test(parent.operator);
    case 'CallExpression':
      return parent.callee !== use && asks.test(lastNameOf(parent.callee));
    default:
      return false;
  }
}

/** `isFunction(format) ? format(part) : part` */
const asks = /^is[A-Z]/;

function lastNameOf(callee: Node): string {
  const name = callee.type === 'MemberExpression' ? callee.property : callee;
  return name.type === 'Identifier' ? name.name : '';
}
