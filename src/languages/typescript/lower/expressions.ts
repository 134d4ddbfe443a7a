import type { PlaceId } from '../../../analysis/flow/form.ts';
import { rangeOf, referenceOf, sourceOfImport, unwrap } from '../node.ts';
import type { Node, NodeOf } from '../node.ts';
import { assignment, assignmentEffect, update } from './assignments.ts';
import { call } from './calls.ts';
import { chain, deleteExpression, isChain, member } from './chains.ts';
import { makeClass } from './classes.ts';
import type { Lowering } from './context.ts';
import { makeFunction } from './functions.ts';
import { element } from './jsx.ts';
import { array, object, template } from './literals.ts';
import { conditional, logical, logicalEffect } from './conditions.ts';
import { isQuiet, operands, stable } from './operands.ts';
import { constant, constantOf, copied, readVariable, special, target } from './values.ts';

/** Lowers an expression; the result is in `to` when it is given, else wherever it is. */
export function expression(lowering: Lowering, wrapped: Node, to: PlaceId | undefined): PlaceId {
  const node = unwrap(wrapped);
  // The commonest kinds first: this is asked of every expression there is.
  switch (node.type) {
    case 'Identifier':
      return identifier(lowering, node, to);
    case 'MemberExpression':
      return member(lowering, node, target(lowering, to));
    case 'CallExpression':
    case 'NewExpression':
    case 'TaggedTemplateExpression':
      return call(lowering, node, target(lowering, to));
    case 'ThisExpression':
      return copied(lowering, node, special(lowering, 'this'), to);
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return makeFunction(lowering, node, target(lowering, to));
    case 'AssignmentExpression':
      return assignment(lowering, node, to);
    case 'LogicalExpression':
      return logical(lowering, node, target(lowering, to));
    case 'ConditionalExpression':
      return conditional(lowering, node, target(lowering, to));
    default:
      return otherExpression(lowering, node, to);
  }
}

function otherExpression(lowering: Lowering, node: Node, to: PlaceId | undefined): PlaceId {
  switch (node.type) {
    case 'UpdateExpression':
      return update(lowering, node, target(lowering, to));
    case 'OptionalMemberExpression':
    case 'OptionalCallExpression':
      return chain(lowering, node, target(lowering, to));
    case 'ClassExpression':
      return makeClass(lowering, node, to);
    case 'SequenceExpression':
      return sequence(lowering, node, to);
    default: {
      const value = constantOf(node);
      if (value !== undefined) return constant(lowering, node, value, to);
      return operation(lowering, node, target(lowering, to));
    }
  }
}

function identifier(lowering: Lowering, node: Node, to: PlaceId | undefined): PlaceId {
  const value = referenceOf(node)?.binding === undefined ? constantOf(node) : undefined;
  return value === undefined ? readVariable(lowering, node, to) : constant(lowering, node, value, to);
}

/** Lowers an expression whose value nobody uses. */
export function effect(lowering: Lowering, wrapped: Node): void {
  const node = unwrap(wrapped);
  switch (node.type) {
    case 'LogicalExpression':
    case 'ConditionalExpression':
      logicalEffect(lowering, node);
      break;
    case 'AssignmentExpression':
      assignmentEffect(lowering, node);
      break;
    case 'SequenceExpression':
      for (const part of node.expressions) effect(lowering, part);
      break;
    case 'UpdateExpression':
      update(lowering, node, undefined);
      break;
    default:
      if (isChain(node)) chain(lowering, node, undefined);
      else lowering.value(node);
  }
}

function sequence(lowering: Lowering, node: NodeOf<'SequenceExpression'>, to: PlaceId | undefined): PlaceId {
  const last = node.expressions.length - 1;
  node.expressions.forEach((part, index) => {
    if (index < last) lowering.effect(part);
  });
  const value = node.expressions[last];
  return value === undefined ? target(lowering, to) : lowering.value(value, to);
}

function operation(lowering: Lowering, node: Node, to: PlaceId): PlaceId {
  switch (node.type) {
    case 'UnaryExpression':
      return unary(lowering, node, to);
    case 'BinaryExpression':
      return binary(lowering, node, to);
    case 'ObjectExpression':
      return object(lowering, node, to);
    case 'ArrayExpression':
      return array(lowering, node, to);
    case 'TemplateLiteral':
      return template(lowering, node, to);
    case 'YieldExpression':
      return yieldExpression(lowering, node, to);
    case 'JSXElement':
    case 'JSXFragment':
      return element(lowering, node, to);
    default:
      return otherOperation(lowering, node, to);
  }
}

function otherOperation(lowering: Lowering, node: Node, to: PlaceId): PlaceId {
  const at = rangeOf(node);
  const { flow } = lowering;
  switch (node.type) {
    case 'RegExpLiteral':
      flow.emit({ op: 'regexp', at, to, pattern: node.pattern, flags: node.flags });
      break;
    case 'AwaitExpression':
      flow.emit({ op: 'await', at, to, value: lowering.value(node.argument) });
      break;
    case 'MetaProperty':
      flow.emit({ op: 'meta', at, to, name: `${node.meta.name}.${node.property.name}` });
      break;
    case 'ImportExpression':
      importCall(lowering, node, to);
      break;
    case 'Super':
      return copied(lowering, node, special(lowering, 'super'), to);
    default:
      flow.emit({ op: 'opaque', at, to, reason: node.type, operands: [] });
  }
  return to;
}

function importCall(lowering: Lowering, node: NodeOf<'ImportExpression'>, to: PlaceId): void {
  const given = [sourceOfImport(node), node.options].filter((one) => one != null);
  const [source = to] = operands(lowering, given);
  lowering.flow.emit({ op: 'import', at: rangeOf(node), to, source });
}

function unary(lowering: Lowering, node: NodeOf<'UnaryExpression'>, to: PlaceId): PlaceId {
  const at = rangeOf(node);
  if (node.operator === 'delete') return deleteExpression(lowering, node, to);
  if (node.operator === 'void') {
    lowering.effect(node.argument);
    lowering.flow.emit({ op: 'constant', at, to, value: { type: 'undefined' } });
    return to;
  }
  const argument = unwrap(node.argument);
  // `typeof` may ask for a name that nobody declares.
  const operand =
    node.operator === 'typeof' && argument.type === 'Identifier'
      ? lowering.variable(argument)
      : lowering.value(argument);
  lowering.flow.emit({ op: 'unary', at, to, operator: node.operator, operand });
  return to;
}

function binary(lowering: Lowering, node: NodeOf<'BinaryExpression'>, to: PlaceId): PlaceId {
  const at = rangeOf(node);
  if (node.left.type === 'PrivateName') {
    const object = lowering.value(node.right);
    lowering.flow.emit({ op: 'unary', at, to, operator: `#${node.left.id.name} in`, operand: object });
    return to;
  }
  const left = stable(lowering, lowering.value(node.left), node.left, isQuiet(node.right));
  const right = lowering.value(node.right);
  lowering.flow.emit({ op: 'binary', at, to, operator: node.operator, left, right });
  return to;
}

function yieldExpression(lowering: Lowering, node: NodeOf<'YieldExpression'>, to: PlaceId): PlaceId {
  const at = rangeOf(node);
  const value =
    node.argument == null ? constant(lowering, node, { type: 'undefined' }) : lowering.value(node.argument);
  const sent = lowering.flow.temporary();
  lowering.flow.emit({ op: 'yield', at, to: sent, value, isDelegate: node.delegate });
  lowering.flow.resume(at, sent);
  return copied(lowering, node, sent, to);
}
