import type { Node } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { indexFrom } from '../_kit/index-from.ts';
import { isInside } from '../_kit/is-inside.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';

/** A place where shared state gets a new value. */
export interface Write {
  readonly node: Node;
  readonly value: Node;
  /** Does an expression read what is written here? */
  readonly isRead: (expression: Node) => boolean;
}

/** The `await` between a copy of the target and the write of what was made from that copy: `this.n = n + 1`. */
export function waitSinceCopy({ node, value, isRead }: Write, file: TypeScriptFile): Node | undefined {
  for (const part of operandsOf(unwrap(value))) {
    const copy = copyBehind(part, isRead);
    const wait = copy && waitBetween(copy, node, file);
    if (wait !== undefined) return wait;
  }
  return undefined;
}

/** What a new value is made from: a sum, a list or an object with something added. */
function operandsOf(value: Node): readonly Node[] {
  switch (value.type) {
    case 'BinaryExpression':
      return /^[-+*]$/.test(value.operator) ? [value.left, value.right] : [];
    case 'ArrayExpression':
      return value.elements.flatMap((each) => (each?.type === 'SpreadElement' ? [each.argument] : []));
    case 'ObjectExpression':
      return value.properties.flatMap((each) => (each.type === 'SpreadElement' ? [each.argument] : []));
    case 'CallExpression': {
      const callee = unwrap(value.callee);
      return isCall(value) && nameOfCallee(callee) === 'concat' && callee.type === 'MemberExpression'
        ? [callee.object]
        : [];
    }
    default:
      return [];
  }
}

/** `const n = this.n`, which nobody changes. */
function copyBehind(part: Node, isRead: Write['isRead']): Node | undefined {
  const binding = referenceOf(unwrap(part))?.binding;
  const declarator = binding?.kind === 'const' ? parentOf(binding.declarations[0] ?? part) : undefined;
  if (
    declarator?.type !== 'VariableDeclarator' ||
    declarator.id.type !== 'Identifier' ||
    declarator.init == null
  )
    return undefined;
  return isRead(withoutDefault(declarator.init)) ? declarator : undefined;
}

/** `counts[id]` of `counts[id] ?? 0` */
function withoutDefault(init: Node): Node {
  const node = unwrap(init);
  const hasDefault = node.type === 'LogicalExpression' && node.operator !== '&&';
  return hasDefault && /Literal$|Expression$/.test(unwrap(node.right).type) ? unwrap(node.left) : node;
}

const mostWaits = 50;

function waitBetween(copy: Node, write: Node, file: TypeScriptFile): Node | undefined {
  const owner = enclosingFunction(write);
  if (enclosingFunction(copy) !== owner) return undefined;
  const waits = file.tree.nodesOf('AwaitExpression');
  const from = indexFrom(waits, rangeOf(copy).end);
  for (const wait of waits.slice(from, from + mostWaits)) {
    if (rangeOf(wait).start >= rangeOf(write).start) return undefined;
    if (enclosingFunction(wait) === owner && isOnTheWay(wait, write)) return wait;
  }
  return undefined;
}

/** The block of the `await` holds the assignment too. */
function isOnTheWay(wait: Node, assignment: Node): boolean {
  for (const at of ancestorsOf(wait)) {
    if (at.type === 'BlockStatement') return isInside(assignment, at);
    if (/^(?:If|Switch|Conditional|Logical)/.test(at.type)) return false;
  }
  return false;
}
