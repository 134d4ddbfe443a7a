import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';

/** A statement by which control leaves a block other than at its end. */
export interface Exit {
  readonly by: NodeOf<'ReturnStatement' | 'ThrowStatement' | 'BreakStatement' | 'ContinueStatement'>;
  /** What decides whether it is reached; nothing: it always is, when control comes so far. */
  readonly conditions: readonly Node[];
}

/** What stands around a statement, up to the block. */
interface Around {
  readonly conditions: readonly Node[];
  readonly labels: readonly string[];
  /** A `break` or `continue` without a name stays inside. */
  readonly holdsBreak: boolean;
  readonly holdsContinue: boolean;
  /** A `try` with a handler: what is thrown stays inside. */
  readonly holdsThrow: boolean;
}

const nothing: Around = {
  conditions: [],
  labels: [],
  holdsBreak: false,
  holdsContinue: false,
  holdsThrow: false,
};

/** Each exit of a block or statement, without those of inner functions and of the `finally` blocks in it. */
export function exitsOf(block: Node): readonly Exit[] {
  const exits: Exit[] = [];
  const visit = (node: Node, around: Around): void => {
    if (isExit(node)) {
      if (!isHeld(node, around)) exits.push({ by: node, conditions: around.conditions });
      return;
    }
    if (node.type === 'TryStatement') {
      visit(node.block, { ...around, holdsThrow: around.holdsThrow || node.handler != null });
      if (node.handler != null) visit(node.handler.body, under(node.handler, around));
      return;
    }
    if (isFunction(node) || isWithoutExits(node)) return;
    const inside = insideOf(node, around);
    walkChildren(node, (child) => {
      visit(child, inside);
    });
  };
  visit(block, nothing);
  return exits;
}

function isExit(node: Node): node is Exit['by'] {
  switch (node.type) {
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return true;
    default:
      return false;
  }
}

function isHeld(node: Exit['by'], around: Around): boolean {
  switch (node.type) {
    case 'ReturnStatement':
      return false;
    case 'ThrowStatement':
      return around.holdsThrow;
    case 'BreakStatement':
      return node.label == null ? around.holdsBreak : around.labels.includes(node.label.name);
    case 'ContinueStatement':
      return node.label == null ? around.holdsContinue : around.labels.includes(node.label.name);
  }
}

/** Most statements of a block: nothing in them is looked at. */
function isWithoutExits({ type }: Node): boolean {
  return type === 'ExpressionStatement' || type === 'VariableDeclaration' || type === 'ClassDeclaration';
}

function insideOf(node: Node, around: Around): Around {
  switch (node.type) {
    case 'IfStatement':
      return under(node.test, around);
    case 'SwitchStatement':
      return { ...under(node.discriminant, around), holdsBreak: true };
    case 'LabeledStatement':
      return { ...around, labels: [...around.labels, node.label.name] };
    case 'ForStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
      return { ...under(node.test ?? node, around), holdsBreak: true, holdsContinue: true };
    case 'ForInStatement':
    case 'ForOfStatement':
      return { ...under(node.right, around), holdsBreak: true, holdsContinue: true };
    default:
      return around;
  }
}

function under(condition: Node, around: Around): Around {
  return { ...around, conditions: [...around.conditions, condition] };
}
