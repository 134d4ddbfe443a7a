import type { Ways } from '../../../analysis/flow/blocks.ts';
import type { BlockId, PlaceId } from '../../../analysis/flow/form.ts';
import { childOf, kindIn, partsOf } from '../node.ts';
import type { GoNode } from '../node.ts';
import { assign, takeApart, targetsOf } from './assignments.ts';
import { statementsIn } from './blocks.ts';
import { opaque } from './expressions.ts';
import type { Lowering } from './context.ts';
import { NotLowered } from './not-lowered.ts';
import { part, rangeOf } from './parts.ts';

/** `switch`, `switch x.(type)` and `select`: which case is taken is seen only where a case is a condition. */
export function switchStatement(lowering: Lowering, node: GoNode, labels: readonly string[]): void {
  const { flow } = lowering;
  lowering.scopes.within(() => {
    const before = childOf(node, 'initializer');
    if (before !== undefined) lowering.statement(before);
    const written = childOf(node, 'value');
    const subject = written === undefined ? undefined : lowering.value(written);
    if (node.kind === 'type_switch_statement') typed(lowering, node, subject);
    const after = flow.block();
    flow.within({ labels, breakTo: after, continueTo: undefined, needsLabel: false }, () => {
      cases(lowering, node, subject, after);
    });
    flow.start(after, rangeOf(node));
  });
}

/** Its value is read, and has a name of its own in each case. */
function typed(lowering: Lowering, node: GoNode, subject: Subject): void {
  const alias = childOf(node, 'alias');
  const [name] = alias === undefined ? [] : targetsOf(alias);
  const to = name === undefined ? lowering.flow.temporary() : lowering.declare(name);
  const operands = subject === undefined ? [] : [subject];
  lowering.flow.emit({ op: 'opaque', at: rangeOf(name ?? node), to, reason: 'type switch', operands });
}

function cases(lowering: Lowering, node: GoNode, subject: Subject, after: BlockId): void {
  const { flow } = lowering;
  const all = partsOf(node).filter(({ kind }) => kind.endsWith('_case'));
  const starts = all.map(() => flow.block());
  const otherwise = all.findIndex(({ kind }) => kind === 'default_case');
  all.forEach((one, index) => {
    const then = starts[index];
    if (then === undefined || one.kind === 'default_case') return;
    const next = flow.block();
    test(lowering, one, subject, { then, else: next });
    flow.start(next);
  });
  // Without a default a `select` waits until one of its cases can be taken.
  if (otherwise === -1 && node.kind === 'select_statement') flow.unreachable(rangeOf(node));
  else flow.jump(rangeOf(node), starts[otherwise] ?? after);
  all.forEach((one, index) => {
    flow.start(starts[index] ?? after);
    caseBody(lowering, one, starts[index + 1]);
    flow.jump(rangeOf(one), after);
  });
}

/** What the cases of a `switch` are compared with; undefined: they are conditions, types or messages. */
type Subject = PlaceId | undefined;

/** Each value of a case is a test of its own that leads to the same block. */
function test(lowering: Lowering, one: GoNode, subject: Subject, to: Ways): void {
  const { flow } = lowering;
  const values = childOf(one, 'value');
  if (values === undefined) {
    flow.branch(rangeOf(one), opaque(lowering, one, []), 'truthy', to);
    return;
  }
  const all = partsOf(values);
  all.forEach((node, index) => {
    const otherwise = index === all.length - 1 ? to.else : flow.block();
    compare(lowering, node, subject, { then: to.then, else: otherwise });
    if (otherwise !== to.else) flow.start(otherwise);
  });
}

function compare(lowering: Lowering, node: GoNode, subject: Subject, to: Ways): void {
  const { flow } = lowering;
  if (subject === undefined) lowering.condition(node, to);
  else if (node.kind === 'nil') flow.branch(rangeOf(node), subject, 'nullish', to);
  else {
    const right = lowering.value(node);
    const result = flow.temporary();
    flow.emit({ op: 'binary', at: rangeOf(node), to: result, operator: '===', left: subject, right });
    flow.branch(rangeOf(node), result, 'truthy', to);
  }
}

function caseBody(lowering: Lowering, one: GoNode, next: BlockId | undefined): void {
  lowering.scopes.within(() => {
    const communication = childOf(one, 'communication');
    if (communication !== undefined) communicate(lowering, communication);
    const list = kindIn(one, 'statement_list');
    const last = list === undefined ? undefined : partsOf(list).at(-1);
    if (last?.kind === 'fallthrough_statement') throw new NotLowered(`${last.kind} to ${next ?? 'nowhere'}`);
    statementsIn(lowering, one);
  });
}

/** `case x := <-c`, `case c <- x` */
function communicate(lowering: Lowering, node: GoNode): void {
  if (node.kind !== 'receive_statement') {
    lowering.statement(node);
    return;
  }
  const from = lowering.value(part(node, 'right'));
  const left = childOf(node, 'left');
  const binding = kindIn(node, ':=') === undefined ? 'assign' : 'declare';
  const targets = left === undefined ? [] : targetsOf(left);
  const [only, ...others] = targets;
  if (only === undefined) return;
  if (others.length === 0) assign(lowering, node, only, from, binding);
  else takeApart(lowering, node, targets, from, binding);
}
