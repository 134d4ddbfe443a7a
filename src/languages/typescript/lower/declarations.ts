import { rangeOf } from '../node.ts';
import type { Node, NodeOf } from '../node.ts';
import type { Lowering } from './context.ts';
import { patternSource } from './patterns.ts';
import { constant } from './values.ts';

export function isUsing(node: Node): node is NodeOf<'VariableDeclaration'> {
  return node.type === 'VariableDeclaration' && (node.kind === 'using' || node.kind === 'await using');
}

/** Declares the variables from `index` on, runs the body, and disposes of them, the last one first. */
export function using(
  lowering: Lowering,
  node: NodeOf<'VariableDeclaration'>,
  index: number,
  body: () => void,
): void {
  const declarator = node.declarations[index];
  if (declarator === undefined) {
    body();
    return;
  }
  const at = rangeOf(declarator);
  if (declarator.init != null) declare(lowering, declarator);
  const value = lowering.variable(declarator.id);
  const isAsync = node.kind === 'await using';
  lowering.flow.cleanup({
    at,
    body: () => {
      using(lowering, node, index + 1, body);
    },
    run: (error) => {
      lowering.flow.emit({ op: 'dispose', at, value, isAsync, error });
    },
    runsAtEnd: true,
  });
}

export function declaration(lowering: Lowering, node: NodeOf<'VariableDeclaration'>): void {
  if (node.declare === true) return;
  for (const declarator of node.declarations) {
    if (declarator.init != null) declare(lowering, declarator);
    else if (node.kind !== 'var' && declarator.id.type === 'Identifier')
      constant(lowering, declarator, { type: 'undefined' }, lowering.variable(declarator.id));
  }
}

function declare(lowering: Lowering, declarator: NodeOf<'VariableDeclarator'>): void {
  const { init } = declarator;
  if (init == null) return;
  lowering.assign(
    declarator.id,
    (to) => patternSource(lowering, declarator.id, init, to),
    rangeOf(declarator),
  );
}
