import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
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
import { expressionKey } from '../_kit/expression-key.ts';
import { indexFrom } from '../_kit/index-from.ts';
import { isInside } from '../_kit/is-inside.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';

/** The `await` between a copy of the target and the write of what was made from that copy: `this.n = n + 1`. */
export function waitSinceCopy(
  assignment: NodeOf<'AssignmentExpression'>,
  key: string,
  file: TypeScriptFile,
): Node | undefined {
  for (const part of operandsOf(unwrap(assignment.right))) {
    const copy = copyBehind(part, key);
    const wait = copy && waitBetween(copy, assignment, file);
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
function copyBehind(part: Node, key: string): Node | undefined {
  const binding = referenceOf(unwrap(part))?.binding;
  const declarator = binding?.kind === 'const' ? parentOf(binding.declarations[0] ?? part) : undefined;
  if (
    declarator?.type !== 'VariableDeclarator' ||
    declarator.id.type !== 'Identifier' ||
    declarator.init == null
  )
    return undefined;
  return expressionKey(declarator.init) === key ? declarator : undefined;
}

const mostWaits = 50;

function waitBetween(copy: Node, assignment: Node, file: TypeScriptFile): Node | undefined {
  const owner = enclosingFunction(assignment);
  if (enclosingFunction(copy) !== owner) return undefined;
  const waits = file.tree.nodesOf('AwaitExpression');
  const from = indexFrom(waits, rangeOf(copy).end);
  for (const wait of waits.slice(from, from + mostWaits)) {
    if (rangeOf(wait).start >= rangeOf(assignment).start) return undefined;
    if (enclosingFunction(wait) === owner && isOnTheWay(wait, assignment)) return wait;
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
