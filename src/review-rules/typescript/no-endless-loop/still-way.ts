import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, referenceOf } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { holds } from '../_kit/holds.ts';
import { isExitCall } from '../_kit/is-exit-call.ts';
import { isInside } from '../_kit/is-inside.ts';
import type { Deciding } from './deciding.ts';
import { decidingIn } from './deciding.ts';

type While = NodeOf<'WhileStatement'>;

/**
 * `while (node) { if (node.isRoot) return node; }`: a way round the loop on which nothing changes that decides whether it goes
 * on, or which way it takes: what is tried once more comes out as before.
 */
export function hasStillWay(loop: While): boolean {
  const deciding = decidingIn(loop);
  if (deciding === undefined) return false;
  const ways = waysThrough(loop.body, deciding);
  return ways.isThrough || ways.isAround;
}

/** Ways on which nothing that decides is written. */
interface Ways {
  /** To the end of the statement. */
  readonly isThrough: boolean;
  /** By a `continue`. */
  readonly isAround: boolean;
}

const none: Ways = { isThrough: false, isAround: false };
const through: Ways = { isThrough: true, isAround: false };

function waysThrough(statement: Node, deciding: Deciding): Ways {
  switch (statement.type) {
    case 'BlockStatement':
      return waysThroughAll(statement.body, deciding);
    case 'IfStatement':
      return waysOfIf(statement, deciding);
    case 'ContinueStatement':
      return statement.label == null ? { isThrough: false, isAround: true } : none;
    case 'ExpressionStatement':
    case 'VariableDeclaration':
    case 'EmptyStatement':
      return writes(statement, deciding) || holds(statement, isExitCall) ? none : through;
    case 'ForStatement':
    case 'ForOfStatement':
    case 'ForInStatement':
    case 'WhileStatement':
      return writes(statement, deciding) || leaves(statement) ? none : through;
    default:
      return none;
  }
}

function waysOfIf({ test, consequent, alternate }: NodeOf<'IfStatement'>, deciding: Deciding): Ways {
  // `else if` of what is left over: one of the two may always hold.
  const isEitherOr = alternate?.type === 'IfStatement' && writes(consequent, deciding);
  if (writes(test, deciding) || (isEitherOr && writes(alternate, deciding))) return none;
  const one = waysThrough(consequent, deciding);
  const other = alternate == null ? through : waysThrough(alternate, deciding);
  return { isThrough: one.isThrough || other.isThrough, isAround: one.isAround || other.isAround };
}

function waysThroughAll(list: readonly Node[], deciding: Deciding): Ways {
  // One of two tests may hold whenever the other does not.
  if (list.filter((one) => writes(one, deciding)).length > 1) return none;
  let isAround = false;
  for (const statement of list) {
    const ways = waysThrough(statement, deciding);
    isAround ||= ways.isAround;
    if (!ways.isThrough) return { isThrough: false, isAround };
  }
  return { isThrough: true, isAround };
}

function writes(node: Node, { names, loop }: Deciding): boolean {
  const written = writtenBy(node);
  if (written !== undefined && names.has(written) && !isOfRound(written, loop)) return true;
  let found = false;
  walkChildren(node, (child) => {
    found ||= !isFunction(child) && writes(child, { names, loop });
  });
  return found;
}

function writtenBy(node: Node): Binding | undefined {
  const reference = referenceOf(node);
  return reference !== undefined && reference.access !== 'read' ? reference.binding : undefined;
}

/** Declared in the loop, it is made anew of what stays as it is. */
function isOfRound({ declarations: [declaration] }: Binding, loop: Node): boolean {
  return declaration !== undefined && isInside(declaration, loop);
}

/** `break outer;` of a loop inside is not followed. */
function leaves(statement: Node): boolean {
  let found = false;
  const visit = (node: Node): void => {
    found ||= /^(?:Return|Throw)Statement$/.test(node.type) || ('label' in node && node.label != null);
    if (!found && !isFunction(node)) walkChildren(node, visit);
  };
  visit(statement);
  return found;
}
