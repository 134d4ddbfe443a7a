import type { Range } from '../../domain/text-position.ts';
import type { ChildIndex, Neighbours } from './child-index.ts';
import type { Node } from './node.ts';
import { unwrap } from './node.ts';
import { walkChildren } from './walk.generated.ts';

/**
 * The nodes of a range, written down without their formatting: kind, name or value, operator, children. Quotes, white
 * space, comments, semicolons, trailing commas, redundant parentheses and types do not show.
 */
export function normaliseRange(root: Node, range: Range, index: ChildIndex): string {
  return outermostIn(root, range, index).map(textOf).join(' ');
}

/** The outermost nodes that lie wholly inside the range; when there is none, the innermost node around it. */
function outermostIn(root: Node, range: Range, index: ChildIndex): readonly Node[] {
  if (isInside(root, range)) return [root];
  const inside: Node[] = [];
  let around: Node | undefined;
  for (const child of index.at(root, range)) {
    if (isInside(child, range)) inside.push(child);
    else if ((child.start ?? 0) < range.end && range.start < (child.end ?? 0)) {
      if (inside.length === 0 && around === undefined) around = child;
      else inside.push(...outermostIn(child, range, index));
    }
  }
  if (around !== undefined && inside.length === 0) return outermostIn(around, range, index);
  if (around !== undefined) return [...outermostIn(around, range, index), ...inside];
  return inside.length > 0 ? inside : [root];
}

/** What holds statements, members or elements one after the other. */
const listKinds: ReadonlySet<string> = new Set([
  'Program',
  'BlockStatement',
  'StaticBlock',
  'SwitchStatement',
  'SwitchCase',
  'ClassBody',
  'ObjectExpression',
  'ArrayExpression',
  'TSModuleBlock',
]);

/** How many neighbours on each side tell where a node stands. */
const neighbours = 2;

/** The nodes that stand next to the innermost list member around the range, e.g. the statements around a statement. */
export function neighboursOf(root: Node, range: Range, index: ChildIndex): Neighbours {
  let found: Neighbours = { before: [], after: [] };
  let around: Node | undefined = root;
  while (around !== undefined) {
    const next: Node | undefined = index.at(around, range).find((child) => isAround(child, range));
    if (next !== undefined && listKinds.has(around.type)) found = index.beside(around, next, neighbours);
    around = next;
  }
  return found;
}

function isAround(node: Node, range: Range): boolean {
  return (node.start ?? 0) <= range.start && range.end <= (node.end ?? 0);
}

export function textOf(node: Node): string {
  const parts: string[] = [];
  write(node, parts);
  return parts.join(' ');
}

function isInside(node: Node, range: Range): boolean {
  return range.start <= (node.start ?? 0) && (node.end ?? 0) <= range.end;
}

function write(node: Node, parts: string[]): void {
  const bare = unwrap(node);
  parts.push(`(${bare.type}${detailOf(bare)}`);
  walkChildren(bare, (child) => {
    write(child, parts);
  });
  parts.push(')');
}

function detailOf(node: Node): string {
  switch (node.type) {
    case 'Identifier':
    case 'JSXIdentifier':
      return ` ${node.name}`;
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
    case 'DirectiveLiteral':
      return ` ${JSON.stringify(node.value)}`;
    case 'BigIntLiteral':
      return ` ${String(node.value)}n`;
    case 'JSXText':
      return ` ${node.value.replace(/\s+/g, ' ').trim()}`;
    case 'RegExpLiteral':
      return ` /${node.pattern}/${node.flags}`;
    case 'TemplateElement':
      return ` ${JSON.stringify(node.value.raw)}`;
    case 'VariableDeclaration':
      return ` ${node.kind}`;
    case 'UpdateExpression':
      return ` ${node.prefix ? 'prefix' : 'postfix'}${node.operator}`;
    case 'UnaryExpression':
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'AssignmentExpression':
      return ` ${node.operator}`;
    case 'OptionalMemberExpression':
    case 'OptionalCallExpression':
      return node.optional ? ' ?.' : '';
    default:
      return flagsOf(node);
  }
}

function flagsOf(node: Node): string {
  const flags: string[] = [];
  if ('async' in node && node.async === true) flags.push('async');
  if ('generator' in node && node.generator === true) flags.push('*');
  if ('computed' in node && node.computed === true) flags.push('[]');
  if ('static' in node && node.static === true) flags.push('static');
  return flags.length === 0 ? '' : ` ${flags.join(' ')}`;
}
