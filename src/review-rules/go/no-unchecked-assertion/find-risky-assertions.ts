import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isFunction } from '../_kit/functions.ts';
import { EmbeddedData } from './embedded-data.ts';
import { FileFacts } from './function-facts.ts';
import type { FunctionFacts } from './function-facts.ts';
import { isGivenBefore } from './given-before.ts';
import { OwnDocuments } from './own-documents.ts';
import { OwnFormats } from './own-formats.ts';
import { panicsWithErrors } from './panics-errors.ts';
import { originOf } from './outside-value.ts';
import type { Origin } from './outside-value.ts';

/** `x.(T)` that panics when somebody outside gives something else. */
export interface RiskyAssertion {
  readonly node: GoNode;
  /** `x` */
  readonly value: GoNode;
  /** `T` */
  readonly type: GoNode;
  readonly origin: Origin;
}

/** Of each function the first: who takes one type for granted does so with all that is in the same text. */
export function* findRiskyAssertions({ tree }: GoFile): Generator<RiskyAssertion> {
  const facts = new FileFacts(tree);
  const formats = new OwnFormats(tree);
  const documents = new OwnDocuments(tree);
  const embedded = new EmbeddedData(tree);
  const told = new Set<FunctionFacts>();
  for (const node of tree.nodesOf('type_assertion_expression')) {
    const [value, type] = [childOf(node, 'operand'), childOf(node, 'type')];
    if (value === undefined || type === undefined || isChecked(node)) continue;
    const around = facts.around(node);
    if (around === undefined || told.has(around)) continue;
    const origin = originOf(value, around, tree);
    // What lies in the value that is there is of the program's own making.
    if (origin === 'absent' && value.kind !== 'identifier') continue;
    if (origin === undefined || (around.recovers && origin !== 'panic')) continue;
    if (isKnown({ value, type, origin }, around, tree) || formats.hasAround(node)) continue;
    const part = value.kind === 'identifier' ? (around.sourceOf(value) ?? value) : value;
    if (origin === 'decoded' && (documents.has(part) || embedded.isReadAround(node))) continue;
    told.add(around);
    yield { node, value, type, origin };
  }
}

function isKnown(
  { value, type, origin }: Omit<RiskyAssertion, 'node'>,
  around: FunctionFacts,
  tree: GoTree,
): boolean {
  // A panic of another type than the program's own is to go on.
  if (origin === 'panic' && (tree.textOf(type) !== 'error' || panicsWithErrors(value, tree))) return true;
  const text = tree.textOf(value);
  // That there was a panic, or an error, is asked by comparing it with nil.
  const isOfNil = origin !== 'panic' && origin !== 'error' && around.nilAsked.has(text);
  if (around.typeAsked.has(text) || isOfNil) return true;
  return isDecidedAround(value, tree) || isGivenBefore(value, around, tree);
}

/** `switch e.Kind` around the use of `e.Data`: what reads the text has seen to its type. */
function isDecidedAround(value: GoNode, tree: GoTree): boolean {
  if (value.kind !== 'selector_expression') return false;
  const owner = `${tree.textOf(childOf(value, 'operand') ?? value)}.`;
  for (const around of nodesAround(value)) {
    if (isFunction(around)) return false;
    const test = around.kind === 'if_statement' ? childOf(around, 'condition') : childOf(around, 'value');
    const isTest = around.kind === 'if_statement' || around.kind === 'expression_switch_statement';
    if (isTest && test !== undefined && tree.textOf(test).includes(owner)) return true;
  }
  return false;
}

/** `v, ok := x.(T)` */
function isChecked({ parent }: GoNode): boolean {
  const around = parent?.kind === 'expression_list' ? parent.parent : undefined;
  if (around === undefined || parent === undefined || partsOf(parent).length > 1) return false;
  if (around.kind === 'var_spec')
    return around.children.filter(({ field, isNamed }) => field === 'name' && isNamed).length > 1;
  const left = childOf(around, 'left');
  return left !== undefined && partsOf(left).length > 1;
}
