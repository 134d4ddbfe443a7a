import type { PlaceId } from '../../../analysis/flow/form.ts';
import { rangeOf } from '../node.ts';
import type { NodeOf } from '../node.ts';
import { calleeOf } from './chains.ts';
import type { Lowering } from './context.ts';
import { templateStrings } from './literals.ts';
import { args, isQuiet, operands, stable } from './operands.ts';
import { special } from './values.ts';

type CallNode = NodeOf<'CallExpression' | 'NewExpression' | 'TaggedTemplateExpression'>;

export function call(lowering: Lowering, node: CallNode, to: PlaceId): PlaceId {
  if (node.type === 'TaggedTemplateExpression') return taggedTemplate(lowering, node, to);
  if (node.type === 'NewExpression') return construct(lowering, node, to);
  if (node.callee.type === 'Super') return superCall(lowering, node, to);
  const isQuietAfter = node.arguments.every((argument) => isQuiet(argument));
  const { callee, receiver } = calleeOf(lowering, node.callee, undefined, isQuietAfter);
  const at = rangeOf(node);
  lowering.flow.emit({
    op: 'call',
    at,
    to,
    callee,
    receiver,
    args: args(lowering, node.arguments),
    style: 'plain',
  });
  return to;
}

function taggedTemplate(lowering: Lowering, node: NodeOf<'TaggedTemplateExpression'>, to: PlaceId): PlaceId {
  const { quasi } = node;
  const isQuietAfter = quasi.expressions.every((part) => isQuiet(part));
  const { callee, receiver } = calleeOf(lowering, node.tag, undefined, isQuietAfter);
  const strings = templateStrings(lowering, quasi);
  const all = [strings, ...operands(lowering, quasi.expressions)];
  lowering.flow.emit({
    op: 'call',
    at: rangeOf(node),
    to,
    callee,
    receiver,
    args: all.map((place) => ({ place, isSpread: false })),
    style: 'tagged',
  });
  return to;
}

function construct(lowering: Lowering, node: NodeOf<'NewExpression'>, to: PlaceId): PlaceId {
  const isQuietAfter = node.arguments.every((argument) => isQuiet(argument));
  const callee = stable(lowering, lowering.value(node.callee), node.callee, isQuietAfter);
  lowering.flow.emit({
    op: 'call',
    at: rangeOf(node),
    to,
    callee,
    receiver: undefined,
    args: args(lowering, node.arguments),
    style: 'new',
  });
  return to;
}

/** `super(…)` gives `this` its value. */
function superCall(lowering: Lowering, node: NodeOf<'CallExpression'>, to: PlaceId): PlaceId {
  const at = rangeOf(node);
  lowering.flow.emit({
    op: 'call',
    at,
    to,
    callee: special(lowering, 'super'),
    receiver: undefined,
    args: args(lowering, node.arguments),
    style: 'super',
  });
  lowering.flow.emit({ op: 'copy', at, to: special(lowering, 'this'), from: to });
  return to;
}
