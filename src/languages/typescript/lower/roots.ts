import { isFunction, keyOf, parentOf } from '../node.ts';
import type { FunctionNode, Node, NodeOf } from '../node.ts';

/** A node whose code runs on its own: it gets a graph of its own. */
export type FlowRoot =
  | FunctionNode
  | NodeOf<
      | 'Program'
      | 'StaticBlock'
      | 'ClassProperty'
      | 'ClassPrivateProperty'
      | 'ClassAccessorProperty'
      | 'TSModuleBlock'
    >;

export function isFlowRoot(node: Node): node is FlowRoot {
  switch (node.type) {
    case 'Program':
    case 'StaticBlock':
    case 'ClassProperty':
    case 'ClassPrivateProperty':
    case 'ClassAccessorProperty':
    case 'TSModuleBlock':
      return true;
    default:
      return isFunction(node);
  }
}

/** The code that a node runs in. A computed key runs outside of its method, a function's name stands where it is declared. */
export function rootAround(node: Node): FlowRoot {
  let at = node;
  for (let parent = parentOf(at); parent !== undefined; parent = parentOf(at)) {
    if (isFlowRoot(parent) && runsInside(parent, keyOf(at))) return parent;
    at = parent;
  }
  if (at.type === 'File') return at.program;
  throw new Error(`${node.type} stands outside of a program`);
}

function runsInside(root: FlowRoot, key: string | undefined): boolean {
  switch (root.type) {
    case 'Program':
    case 'StaticBlock':
    case 'TSModuleBlock':
      return true;
    case 'ClassProperty':
    case 'ClassPrivateProperty':
    case 'ClassAccessorProperty':
      return key === 'value';
    case 'FunctionDeclaration':
      return key === 'params' || key === 'body';
    default:
      return key === 'params' || key === 'body' || key === 'id';
  }
}
