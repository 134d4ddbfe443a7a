import type { Offset } from '../../domain/text-position.ts';
import type { ChildIndex } from './child-index.ts';
import { isFunction } from './node.ts';
import type { Node, NodeOf } from './node.ts';

/** Names of the declarations around a place, outermost first: functions, classes, methods, variables that hold one, object keys. */
export function symbolPathIn(root: Node, offset: Offset, index: ChildIndex): readonly string[] {
  const path: string[] = [];
  let at: Node | undefined = root;
  while (at !== undefined) {
    const name = nameOf(at);
    // `const read = function read() {}` is one place.
    const isSaid =
      (at.type === 'FunctionExpression' || at.type === 'ClassExpression') && name === path.at(-1);
    if (name !== undefined && !isSaid) path.push(name);
    at = index
      .at(at, { start: offset, end: offset })
      .find((child) => (child.start ?? 0) <= offset && offset < (child.end ?? 0));
  }
  return path;
}

function nameOf(node: Node): string | undefined {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
    case 'TSEnumDeclaration':
    case 'TSModuleDeclaration':
      return node.id ? keyName(node.id) : 'default';
    case 'FunctionExpression':
    case 'ClassExpression':
      return node.id ? keyName(node.id) : undefined;
    case 'ClassMethod':
    case 'ClassProperty':
    case 'ClassPrivateMethod':
    case 'ClassPrivateProperty':
    case 'ObjectMethod':
      return keyName(node.key);
    case 'ObjectProperty':
      return holdsCode(node.value) ? keyName(node.key) : undefined;
    case 'VariableDeclarator':
      return node.init != null && holdsCode(node.init) ? keyName(node.id) : undefined;
    case 'CallExpression':
      return titleOf(node);
    case 'AssignmentExpression':
      return holdsCode(node.right) ? keyName(node.left) : undefined;
    default:
      return undefined;
  }
}

/** `describe('cart', () => …)`: a call with a title and a body is a place with a name. */
function titleOf({ callee, arguments: [title, ...rest] }: NodeOf<'CallExpression'>): string | undefined {
  if (title?.type !== 'StringLiteral' || !rest.some(isFunction)) return undefined;
  return `${keyName(callee)}(${title.value})`;
}

/** A variable or key that holds a number is no place to live in; one that holds a function, class or object is. */
function holdsCode(node: Node): boolean {
  switch (node.type) {
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'ClassExpression':
    case 'ObjectExpression':
      return true;
    case 'CallExpression':
      return node.arguments.some((argument) => holdsCode(argument));
    default:
      return false;
  }
}

function keyName(node: Node): string {
  switch (node.type) {
    case 'Identifier':
      return node.name;
    case 'PrivateName':
      return `#${node.id.name}`;
    case 'StringLiteral':
      return node.value;
    case 'NumericLiteral':
      return String(node.value);
    case 'MemberExpression':
      return `${keyName(node.object)}.${keyName(node.property)}`;
    case 'ThisExpression':
      return 'this';
    default:
      return '*';
  }
}
