import type { Node, NodeOf } from '../../../languages/typescript/node.ts';

export type Call = NodeOf<'CallExpression' | 'OptionalCallExpression'>;

export function isCall(node: Node): node is Call {
  return node.type === 'CallExpression' || node.type === 'OptionalCallExpression';
}
