import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { valuesOf } from './path-list.ts';

const longestChain = 5;

/** `line.slice(1, -1)`, `match[1]`, `key` of `[key, value] = line.split('=')`: a part of a text, under whatever name. */
export function isCutText(node: Node, steps = longestChain): boolean {
  const part = unwrap(node);
  if (steps === 0) return false;
  if (part.type === 'Identifier') return isCutName(part, steps - 1);
  if (part.type === 'LogicalExpression') return isCutText(part.left, steps - 1);
  if (isElement(part)) return isCutList(part.object, steps - 1);
  if (part.type !== 'CallExpression') return false;
  const { callee, arguments: given } = part;
  const name = nameOfCallee(callee) ?? '';
  if (callee.type === 'Identifier') {
    const [first] = given;
    return (
      /^(?:decode|unescape|unquote|unsafe|trim|clean)/i.test(name) &&
      first !== undefined &&
      isCutText(first, steps - 1)
    );
  }
  if (callee.type !== 'MemberExpression') return false;
  if (/^(?:slice|substr|substring)$/.test(name)) return true;
  return (
    /^(?:trim\w*|replace\w*|to\w+Case|toString|shift|pop)$/.test(name) &&
    isCut(callee.object, name, steps - 1)
  );
}

function isCut(object: Node, name: string, steps: number): boolean {
  return /^(?:shift|pop)$/.test(name) ? isCutList(object, steps) : isCutText(object, steps);
}

/** `list[0]` */
function isElement(part: Node): part is NodeOf<'MemberExpression'> {
  return part.type === 'MemberExpression' && part.computed && part.property.type !== 'StringLiteral';
}

function isCutName(name: Node, steps: number): boolean {
  const binding = referenceOf(name)?.binding;
  const [declaration] = binding?.declarations ?? [];
  if (binding === undefined || declaration === undefined || binding.kind === 'param') return false;
  const pattern = parentOf(declaration);
  const declarator = pattern?.type === 'ArrayPattern' ? parentOf(pattern) : undefined;
  if (declarator?.type === 'VariableDeclarator' && declarator.init != null)
    return isCutList(declarator.init, steps);
  return valuesOf(binding).some((value) => isCutText(value, steps));
}

/** `line.split('=')`, `line.match(pattern)`, `pattern.exec(line)`, and a name for it. */
function isCutList(node: Node, steps: number): boolean {
  const list = unwrap(node);
  if (steps === 0) return false;
  if (list.type === 'LogicalExpression') return isCutList(list.left, steps - 1);
  if (list.type === 'Identifier') {
    const binding = referenceOf(list)?.binding;
    return binding !== undefined && valuesOf(binding).some((value) => isCutList(value, steps - 1));
  }
  if (list.type !== 'CallExpression' || list.callee.type !== 'MemberExpression') return false;
  const name = nameOfCallee(list.callee) ?? '';
  if (/^(?:match|exec|split)$/.test(name)) return true;
  if (name === 'map' && list.arguments.some((one) => numbers.has(nameOfCallee(one) ?? ''))) return false;
  return /^(?:map|filter|slice)$/.test(name) && isCutList(list.callee.object, steps - 1);
}

/** What makes numbers of texts. */
const numbers: ReadonlySet<string> = new Set(['Number', 'parseInt', 'parseFloat']);
