import { rangeOf } from '../node.ts';
import type { Node, NodeOf } from '../node.ts';
import { makeClass } from './classes.ts';
import type { Lowering } from './context.ts';
import { declaration, isUsing, using } from './declarations.ts';
import { hoist } from './functions.ts';
import { doWhileLoop, eachLoop, forLoop, whileLoop } from './loops.ts';
import { moduleStatement } from './modules.ts';
import { enterScope } from './scopes.ts';
import { switchStatement } from './switch.ts';
import { tryStatement } from './try.ts';

export function statement(lowering: Lowering, node: Node): void {
  const labels = lowering.labels;
  lowering.labels = [];
  switch (node.type) {
    case 'ExpressionStatement':
      lowering.effect(node.expression);
      break;
    case 'VariableDeclaration':
      declaration(lowering, node);
      break;
    case 'ReturnStatement':
      returnStatement(lowering, node);
      break;
    case 'IfStatement':
      ifStatement(lowering, node);
      break;
    case 'BlockStatement':
      block(lowering, node);
      break;
    case 'TryStatement':
      tryStatement(lowering, node);
      break;
    case 'LabeledStatement':
      labeled(lowering, node, labels);
      break;
    default:
      if (!breakable(lowering, node, labels)) otherStatement(lowering, node);
  }
}

/** Loops and `switch`: what `break` ends. */
function breakable(lowering: Lowering, node: Node, labels: readonly string[]): boolean {
  switch (node.type) {
    case 'WhileStatement':
      whileLoop(lowering, node, labels);
      return true;
    case 'DoWhileStatement':
      doWhileLoop(lowering, node, labels);
      return true;
    case 'ForStatement':
      forLoop(lowering, node, labels);
      return true;
    case 'ForInStatement':
    case 'ForOfStatement':
      eachLoop(lowering, node, labels);
      return true;
    case 'SwitchStatement':
      switchStatement(lowering, node, labels);
      return true;
    default:
      return false;
  }
}

function otherStatement(lowering: Lowering, node: Node): void {
  switch (node.type) {
    case 'ThrowStatement':
      lowering.flow.throw(rangeOf(node), lowering.value(node.argument));
      break;
    case 'BreakStatement':
      lowering.flow.break(rangeOf(node), node.label?.name);
      break;
    case 'ContinueStatement':
      lowering.flow.continue(rangeOf(node), node.label?.name);
      break;
    case 'ClassDeclaration':
      if (node.declare !== true) makeClass(lowering, node, undefined);
      break;
    case 'WithStatement':
      lowering.effect(node.object);
      lowering.statement(node.body);
      break;
    default:
      moduleStatement(lowering, node);
  }
}

function block(lowering: Lowering, node: NodeOf<'BlockStatement'>): void {
  enterScope(lowering, node);
  statements(lowering, node.body);
}

/** Functions first, then in order; a `using` is disposed of on every way out of what follows it. */
export function statements(lowering: Lowering, list: readonly Node[]): void {
  hoist(lowering, list);
  from(lowering, list, 0);
}

function from(lowering: Lowering, list: readonly Node[], start: number): void {
  for (let index = start; index < list.length; index++) {
    const node = list[index];
    if (node === undefined) continue;
    if (isUsing(node)) {
      using(lowering, node, 0, () => {
        from(lowering, list, index + 1);
      });
      return;
    }
    lowering.statement(node);
  }
}

function returnStatement(lowering: Lowering, node: NodeOf<'ReturnStatement'>): void {
  const { flow } = lowering;
  if (node.argument == null) {
    flow.return(rangeOf(node), undefined);
    return;
  }
  let value = lowering.value(node.argument);
  if (lowering.isAsyncGenerator) {
    const to = flow.temporary();
    flow.emit({ op: 'await', at: rangeOf(node), to, value });
    value = to;
  }
  flow.return(rangeOf(node), value);
}

function ifStatement(lowering: Lowering, node: NodeOf<'IfStatement'>): void {
  const { flow } = lowering;
  const [then, after] = [flow.block(), flow.block()];
  const otherwise = node.alternate == null ? after : flow.block();
  lowering.condition(node.test, { then, else: otherwise });
  flow.start(then);
  arm(lowering, node.consequent);
  if (node.alternate != null) {
    flow.jump(rangeOf(node), after);
    flow.start(otherwise);
    arm(lowering, node.alternate);
  }
  flow.start(after, rangeOf(node));
}

/** `if (x) function f() {}` is allowed outside of strict mode. */
function arm(lowering: Lowering, node: Node): void {
  if (node.type === 'FunctionDeclaration') hoist(lowering, [node]);
  else lowering.statement(node);
}

function labeled(lowering: Lowering, node: NodeOf<'LabeledStatement'>, outer: readonly string[]): void {
  const labels = [...outer, node.label.name];
  switch (node.body.type) {
    case 'LabeledStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'SwitchStatement':
      lowering.labels = labels;
      lowering.statement(node.body);
      break;
    default: {
      const after = lowering.flow.block();
      lowering.flow.within({ labels, breakTo: after, continueTo: undefined, needsLabel: true }, () => {
        arm(lowering, node.body);
      });
      lowering.flow.start(after, rangeOf(node));
    }
  }
}
