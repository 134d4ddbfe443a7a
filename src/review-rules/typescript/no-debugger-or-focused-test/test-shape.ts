import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { propertyName } from '../_kit/property-name.ts';

export type Call = NodeOf<'CallExpression' | 'TaggedTemplateExpression'>;

/** A title and a function, as tests have them; in a test file the title will do. A table of rows counts too. */
export function isTestLike(call: Call, file: TypeScriptFile): boolean {
  if (call.type === 'TaggedTemplateExpression' || isTable(call)) return true;
  const [title] = call.arguments;
  if (title === undefined || !(isText(title) || isName(title))) return false;
  return isTestPath(file.path) || call.arguments.some((argument) => isFunctionLike(argument));
}

/** The same for names as short as `fit`, which other libraries have too: the title must be written out. */
export function isPlainlyTest(call: Call, file: TypeScriptFile): boolean {
  if (call.type === 'TaggedTemplateExpression') return true;
  if (call.callee.type === 'MemberExpression') return isTable(call);
  return call.arguments[0] !== undefined && isText(call.arguments[0]) && isTestLike(call, file);
}

/** `it.only.each(rows)` */
function isTable(call: NodeOf<'CallExpression'>): boolean {
  const name = propertyName(call.callee);
  return (name === 'each' || name === 'for') && call.arguments.length > 0;
}

function isText(node: Node): boolean {
  switch (node.type) {
    case 'StringLiteral':
    case 'TemplateLiteral':
      return true;
    case 'BinaryExpression':
      return node.operator === '+' && (isText(node.left) || isText(node.right));
    default:
      return false;
  }
}

function isName(node: Node): boolean {
  return node.type === 'Identifier' || node.type === 'MemberExpression' || node.type === 'CallExpression';
}

/** A function, or a call that wraps one: `fakeAsync(() => …)`. */
function isFunctionLike(node: Node): boolean {
  switch (node.type) {
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return true;
    case 'CallExpression':
      return node.arguments.some((argument) => isFunctionLike(argument));
    default:
      return false;
  }
}
