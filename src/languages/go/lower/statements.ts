import type { PlaceId } from '../../../analysis/flow/form.ts';
import { childOf, kindIn, partsOf } from '../node.ts';
import type { GoNode } from '../node.ts';
import { assignment, shortDeclaration, step, variableDeclaration } from './assignments.ts';
import { switchStatement } from './switches.ts';
import { block } from './blocks.ts';
import type { Lowering } from './context.ts';
import { argumentsOf, calleeOf, opaque } from './expressions.ts';
import { forStatement } from './loops.ts';
import { NotLowered } from './not-lowered.ts';
import { neverReturns } from './never-returns.ts';
import { only, part, rangeOf } from './parts.ts';

type Labels = readonly string[];

export function statement(lowering: Lowering, node: GoNode, labels: Labels): void {
  switch (node.kind) {
    case 'expression_statement':
      expressionStatement(lowering, only(node));
      break;
    case 'if_statement':
      ifStatement(lowering, node);
      break;
    case 'return_statement':
      returnStatement(lowering, node);
      break;
    case 'block':
      block(lowering, node);
      break;
    case 'for_statement':
      forStatement(lowering, node, labels);
      break;
    case 'expression_switch_statement':
    case 'type_switch_statement':
    case 'select_statement':
      switchStatement(lowering, node, labels);
      break;
    case 'labeled_statement':
      labeled(lowering, node, labels);
      break;
    default:
      if (!simpleStatement(lowering, node)) otherStatement(lowering, node);
  }
}

/** What may also stand before a condition. */
function simpleStatement(lowering: Lowering, node: GoNode): boolean {
  switch (node.kind) {
    case 'expression_statement':
      expressionStatement(lowering, only(node));
      return true;
    case 'short_var_declaration':
      shortDeclaration(lowering, node);
      return true;
    case 'assignment_statement':
      assignment(lowering, node);
      return true;
    case 'inc_statement':
    case 'dec_statement':
      step(lowering, node);
      return true;
    case 'send_statement':
      opaque(lowering, node, [part(node, 'channel'), part(node, 'value')]);
      return true;
    default:
      return false;
  }
}

function otherStatement(lowering: Lowering, node: GoNode): void {
  switch (node.kind) {
    case 'var_declaration':
    case 'const_declaration':
      variableDeclaration(lowering, node);
      break;
    case 'defer_statement':
      deferStatement(lowering, only(node));
      break;
    case 'go_statement':
      goStatement(lowering, only(node));
      break;
    case 'break_statement':
      lowering.flow.break(rangeOf(node), labelOf(lowering, node));
      break;
    case 'continue_statement':
      lowering.flow.continue(rangeOf(node), labelOf(lowering, node));
      break;
    case 'type_declaration':
    case 'empty_statement':
      break;
    default:
      throw new NotLowered(node.kind);
  }
}

function labelOf(lowering: Lowering, node: GoNode): string | undefined {
  const [label] = partsOf(node);
  return label === undefined ? undefined : lowering.file.textOf(label);
}

/** A label in front of something else than a loop or a switch is there for `goto` or `break`. */
function labeled(lowering: Lowering, node: GoNode, outer: Labels): void {
  const labels = [...outer, lowering.file.textOf(part(node, 'label'))];
  const inner = partsOf(node).find(({ field }) => field !== 'label');
  if (inner !== undefined) lowering.statement(inner, labels);
}

function expressionStatement(lowering: Lowering, node: GoNode): void {
  const place = lowering.value(node);
  if (node.kind !== 'call_expression') return;
  const callee = part(node, 'function');
  if (lowering.file.textOf(callee) === 'panic') lowering.flow.throw(rangeOf(node), place);
  else if (neverReturns(callee, lowering)) lowering.flow.unreachable(rangeOf(node));
}

function ifStatement(lowering: Lowering, node: GoNode): void {
  const { flow } = lowering;
  lowering.scopes.within(() => {
    const before = childOf(node, 'initializer');
    if (before !== undefined) lowering.statement(before);
    const alternative = childOf(node, 'alternative');
    const [then, after] = [flow.block(), flow.block()];
    const otherwise = alternative === undefined ? after : flow.block();
    lowering.condition(part(node, 'condition'), { then, else: otherwise });
    flow.start(then);
    block(lowering, part(node, 'consequence'));
    if (alternative !== undefined) {
      flow.jump(rangeOf(node), after);
      flow.start(otherwise);
      lowering.statement(alternative);
    }
    flow.start(after, rangeOf(node));
  });
}

/** Of several values a list is given back; a bare `return` gives back the named results. */
function returnStatement(lowering: Lowering, node: GoNode): void {
  const at = rangeOf(node);
  const values = kindIn(node, 'expression_list');
  const places = values === undefined ? lowering.results : partsOf(values).map((one) => lowering.value(one));
  lowering.flow.return(at, together(lowering, node, places));
}

function together(lowering: Lowering, node: GoNode, places: readonly PlaceId[]): PlaceId | undefined {
  if (places.length < 2) return places[0];
  const to = lowering.flow.temporary();
  const parts = places.map((place) => ({ place, isSpread: false }));
  lowering.flow.emit({ op: 'array', at: rangeOf(node), to, parts });
  return to;
}

/** What is called, and with what, is found out now. */
function deferStatement(lowering: Lowering, call: GoNode): void {
  if (call.kind !== 'call_expression') throw new NotLowered('a deferred value');
  const { callee, receiver } = calleeOf(lowering, part(call, 'function'));
  const args = argumentsOf(lowering, call);
  lowering.flow.emit({ op: 'defer', at: rangeOf(call), callee, receiver, args });
}

/** Runs beside this function, with all that it is given. */
function goStatement(lowering: Lowering, call: GoNode): void {
  if (call.kind !== 'call_expression') throw new NotLowered('a started value');
  const { callee, receiver } = calleeOf(lowering, part(call, 'function'));
  const operands = [callee, ...(receiver === undefined ? [] : [receiver])];
  for (const argument of argumentsOf(lowering, call)) operands.push(argument.place);
  const to = lowering.flow.temporary();
  lowering.flow.emit({ op: 'opaque', at: rangeOf(call), to, reason: 'go', operands });
}
