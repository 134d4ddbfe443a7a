import type { Node } from '../../../languages/typescript/node.ts';

/** Does a branch leave what is around it? */
export function isExit(node: Node): boolean {
  switch (node.type) {
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'ContinueStatement':
      return true;
    case 'BlockStatement': {
      const last = node.body.at(-1);
      return last !== undefined && isExit(last);
    }
    default:
      return false;
  }
}
