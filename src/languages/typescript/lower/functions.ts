import type { PlaceId } from '../../../analysis/flow/form.ts';
import type { Capture } from '../../../analysis/flow/instruction.ts';
import { rangeOf } from '../node.ts';
import type { FunctionNode, Node, NodeOf } from '../node.ts';
import type { Lowering } from './context.ts';
import type { FlowRoot } from './roots.ts';

export function makeFunction(lowering: Lowering, node: FunctionNode, to: PlaceId): PlaceId {
  lowering.flow.emit({
    op: 'function',
    at: rangeOf(node),
    to,
    function: lowering.file.reference(node),
    captures: lowering.captures(node),
  });
  return to;
}

/** The functions that a list of statements declares exist before the first of them runs. */
export function hoist(lowering: Lowering, statements: readonly Node[]): void {
  for (const statement of statements) {
    const node = declaredFunction(statement);
    if (node?.id != null) makeFunction(lowering, node, lowering.variable(node.id));
  }
}

function declaredFunction(statement: Node): NodeOf<'FunctionDeclaration'> | undefined {
  switch (statement.type) {
    case 'FunctionDeclaration':
      return statement.declare === true ? undefined : statement;
    case 'ExportNamedDeclaration':
    case 'ExportDefaultDeclaration':
      return statement.declaration?.type === 'FunctionDeclaration' ? statement.declaration : undefined;
    default:
      return undefined;
  }
}

/** What several functions hold together. */
export function capturesOfAll(lowering: Lowering, roots: readonly FlowRoot[]): readonly Capture[] {
  const [only] = roots;
  if (only === undefined) return [];
  if (roots.length === 1) return lowering.captures(only);
  const all = new Map<PlaceId, boolean>();
  for (const root of roots) {
    for (const { place, isWritten } of lowering.captures(root))
      all.set(place, isWritten || all.get(place) === true);
  }
  return [...all].map(([place, isWritten]) => ({ place, isWritten }));
}
