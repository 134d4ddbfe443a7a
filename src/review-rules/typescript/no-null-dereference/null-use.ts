import type { DereferenceKind } from '../../../analysis/flow/dereferences.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { Node, NodeKind, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptTree } from '../../../languages/typescript/typescript.ts';
import { indexFrom } from '../_kit/index-from.ts';
import type { Opening } from '../_kit/opening.ts';

/** A place in the code that null does not survive. */
export interface NullUse {
  readonly kind: DereferenceKind;
  /** The expression or pattern that fails. */
  readonly node: Node;
  /** The expression that must not be null. */
  readonly value: Node;
}

/** The code behind an instruction that uses something where null throws. */
export function nullUseAt(tree: TypeScriptTree, kind: DereferenceKind, range: Range): NullUse | undefined {
  const at = <Kind extends NodeKind>(type: Kind): NodeOf<Kind> | undefined => nodeOfKind(tree, type, range);
  const use = (node: Node | undefined, value: Node | null | undefined): NullUse | undefined =>
    node === undefined || value == null ? undefined : { kind, node, value };
  switch (kind) {
    case 'read': {
      const member = at('MemberExpression') ?? at('OptionalMemberExpression');
      if (member !== undefined) return use(member, member.object);
      const property = at('ObjectProperty');
      return use(property, property && unpacked(parentOf(property)));
    }
    case 'write': {
      const target =
        at('AssignmentExpression')?.left ??
        at('UpdateExpression')?.argument ??
        at('UnaryExpression')?.argument;
      const member = target && unwrap(target);
      return member?.type === 'MemberExpression' ? use(member, member.object) : undefined;
    }
    case 'call': {
      const call = at('CallExpression') ?? at('OptionalCallExpression') ?? at('NewExpression');
      return use(call, call?.callee);
    }
    case 'unpack': {
      const pattern = at('ObjectPattern');
      return use(pattern, unpacked(pattern));
    }
    case 'look-up': {
      const test = at('BinaryExpression');
      return use(test, test?.right);
    }
    case 'iterate':
      return iteration(tree, range);
  }
}

/** What a pattern takes apart; undefined for parameters and inner patterns. */
function unpacked(pattern: Node | undefined): Node | undefined {
  const owner = pattern && parentOf(pattern);
  if (owner?.type === 'VariableDeclarator' && owner.id === pattern) return owner.init ?? undefined;
  return owner?.type === 'AssignmentExpression' && owner.left === pattern ? owner.right : undefined;
}

function iteration(tree: TypeScriptTree, range: Range): NullUse | undefined {
  const loops = tree.nodesOf('ForOfStatement');
  const loop = loops[indexFrom(loops, range.start) - 1];
  if (loop !== undefined && spans(loop.right, range))
    return { kind: 'iterate', node: loop.right, value: loop.right };
  const pattern = nodeOfKind(tree, 'ArrayPattern', range);
  const list = pattern && unpacked(pattern);
  if (pattern !== undefined) return list && { kind: 'iterate', node: pattern, value: list };
  const [spread, second] = spreadsAt(tree, range);
  if (spread === undefined || second !== undefined) return undefined;
  return { kind: 'iterate', node: spread, value: spread.argument };
}

function spreadsAt(tree: TypeScriptTree, range: Range): readonly NodeOf<'SpreadElement'>[] {
  const call =
    nodeOfKind(tree, 'CallExpression', range) ??
    nodeOfKind(tree, 'OptionalCallExpression', range) ??
    nodeOfKind(tree, 'NewExpression', range);
  const parts = call?.arguments ?? nodeOfKind(tree, 'ArrayExpression', range)?.elements ?? [];
  return parts.filter((part) => part?.type === 'SpreadElement');
}

function nodeOfKind<Kind extends NodeKind>(
  tree: TypeScriptTree,
  kind: Kind,
  range: Range,
): NodeOf<Kind> | undefined {
  const nodes: readonly NodeOf<Kind>[] = tree.nodesOf(kind);
  for (let index = indexFrom(nodes, range.start); nodes[index]?.start === range.start; index++) {
    const node = nodes[index];
    if (node !== undefined && spans(node, range)) return node;
  }
  return undefined;
}

function spans(node: Node, { start, end }: Range): boolean {
  return node.start === start && node.end === end;
}

/** As a use. */
export function useOfOpening({ node, value }: Opening): NullUse {
  switch (node.type) {
    case 'MemberExpression':
      return { kind: isWritten(node) ? 'write' : 'read', node, value };
    case 'ObjectPattern':
    case 'ArrayPattern':
      return { kind: 'unpack', node, value };
    default:
      return { kind: 'iterate', node, value };
  }
}

function isWritten(member: Node): boolean {
  return parentOf(member)?.type === 'AssignmentExpression' && keyOf(member) === 'left';
}
