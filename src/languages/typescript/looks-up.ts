import { isFunction, parentOf, rangeOf, referenceOf, unwrap } from './node.ts';
import type { FunctionNode, Node, NodeOf } from './node.ts';
import type { Binding, Reference } from './scope.ts';
import { nameOfCalled } from './treated-results.ts';

/** Methods of the platform that look for something and may not find it. */
const seeking = /^(?:find|findLast|querySelector|getElementById|closest)$/;
/** What is named like this asks for something that may not be there. */
const asking =
  /^(?:get|find|fetch|query|load|read|look_?up|search|select|locate|has|exists?|stat|lstat|access)(?=[A-Z_]|Sync$|$)/;
/** What they say depends on the text alone. */
const ofText = /^(?:match|matchAll|exec|test|search|indexOf|split|slice|getAttribute|hasAttribute)$/;

/** `list.find((one) => …)`, `root.querySelector(…)` */
export function isLookUp(value: Node): boolean {
  const call = unwrap(value);
  if (call.type !== 'CallExpression') return false;
  const name = nameOfCalled(call);
  const [argument, ...others] = call.arguments;
  if (name === undefined || !seeking.test(name) || argument === undefined || others.length > 0) return false;
  return !name.startsWith('find') || isFunction(argument);
}

/** Does a test ask whether something was found that the function itself has looked for? */
export function looksUp(test: Node, home: FunctionNode): boolean {
  const node = unwrap(test);
  switch (node.type) {
    case 'UnaryExpression':
      return node.operator === '!' && looksUp(node.argument, home);
    case 'LogicalExpression':
      return looksUp(node.left, home) || looksUp(node.right, home);
    case 'BinaryExpression':
      return (
        /^[!=]==?$|^<$/.test(node.operator) && isEmpty(node.right) && isSought(sizeless(node.left), home)
      );
    default:
      return isSought(sizeless(node), home);
  }
}

/** `null`, `undefined`, `0`, `-1`, `'undefined'` */
function isEmpty(side: Node): boolean {
  const node = unwrap(side);
  switch (node.type) {
    case 'NullLiteral':
      return true;
    case 'Identifier':
      return node.name === 'undefined';
    case 'NumericLiteral':
      return node.value <= 1;
    case 'UnaryExpression':
      return node.operator === '-' || node.operator === 'void';
    default:
      return false;
  }
}

/** `list` of `list.length` */
function sizeless(side: Node): Node {
  const node = unwrap(side);
  const isSize =
    node.type === 'MemberExpression' &&
    node.property.type === 'Identifier' &&
    /^(?:length|size)$/.test(node.property.name);
  return isSize ? unwrap(node.object) : node;
}

function isSought(node: Node, home: FunctionNode): boolean {
  switch (node.type) {
    case 'Identifier': {
      const binding = referenceOf(node)?.binding;
      return (
        binding !== undefined &&
        isOwnVariable(binding, home) &&
        writesOf(binding).some((one) => isFound(one, home))
      );
    }
    case 'AwaitExpression':
      return isSought(unwrap(node.argument), home);
    case 'AssignmentExpression':
      return isSought(unwrap(node.right), home);
    case 'CallExpression':
      return isAsking(node, home);
    case 'MemberExpression':
      return isEntry(node);
    default:
      return false;
  }
}

/** `table[name]` */
function isEntry({ computed, property }: NodeOf<'MemberExpression'>): boolean {
  return computed && property.type === 'Identifier' && !/^[a-z]$|(?:[iI]ndex|[iI]dx)$/.test(property.name);
}

function isOwnVariable({ kind, declarations }: Binding, home: FunctionNode): boolean {
  if (kind !== 'const' && kind !== 'let' && kind !== 'var') return false;
  const { start, end } = rangeOf(home);
  return declarations.every((one) => start <= rangeOf(one).start && rangeOf(one).end <= end);
}

/** More are a variable of many meanings. */
const mostWrites = 8;

function writesOf({ references }: Binding): readonly Reference[] {
  const writes = references.filter(({ access }) => access !== 'read');
  return writes.length > mostWrites ? [] : writes;
}

/** What was asked for, or what a loop has come across. */
function isFound({ identifier, isInitial }: Reference, home: FunctionNode): boolean {
  const around = parentOf(identifier);
  if (around?.type === 'VariableDeclarator') return around.init != null && isAnswer(around.init, home);
  if (isInitial || around?.type !== 'AssignmentExpression') return false;
  return isAnswer(around.right, home) || isInLoop(around, home);
}

function isAnswer(value: Node, home: FunctionNode): boolean {
  const node = unwrap(value);
  const answer = node.type === 'AwaitExpression' ? unwrap(node.argument) : node;
  return answer.type === 'CallExpression'
    ? isAsking(answer, home)
    : answer.type === 'MemberExpression' && isEntry(answer);
}

function isInLoop(node: Node, home: FunctionNode): boolean {
  for (let at: Node | undefined = node; at !== undefined && at !== home; at = parentOf(at))
    if (/^(?:For|While)/.test(at.type)) return true;
  return false;
}

/** A question that what the function is given does not answer. */
function isAsking(call: NodeOf<'CallExpression'>, home: FunctionNode): boolean {
  const name = nameOfCalled(call);
  if (name === undefined || ofText.test(name) || isOfParameter(call.callee, home)) return false;
  return seeking.test(name) || asking.test(name);
}

/** `options.get(…)` of what the caller gives: he knows what is in it. */
function isOfParameter(callee: Node, home: FunctionNode): boolean {
  let root = unwrap(callee);
  while (root.type === 'MemberExpression' || root.type === 'CallExpression')
    root = unwrap(root.type === 'CallExpression' ? root.callee : root.object);
  const binding = referenceOf(root)?.binding;
  return binding?.kind === 'param' && binding.scope.node === home;
}
