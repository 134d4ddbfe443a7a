import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { DeclaredTypes } from './declared-types.ts';
import { packageCall } from './package-call.ts';
import type { Variables } from './variables.ts';

export interface TimeFacts {
  readonly tree: GoTree;
  readonly types: DeclaredTypes;
  readonly variables: () => Variables;
}

/** Variables made of each other, and methods called on what methods gave, are followed so far. */
const deepest = 4;

/** Is it a `time.Time`: declared as one, or made by what gives nothing else? */
export function isTime(value: GoNode, facts: TimeFacts, depth = 0): boolean {
  if (depth > deepest) return false;
  if (value.kind === 'call_expression') return isCallOfTime(value, facts, depth);
  if (value.kind !== 'identifier') return facts.types.of(value) === 'time.Time';
  const written = facts.types.of(value);
  if (written !== undefined) return written === 'time.Time';
  const [made, place] = madeBy(value, facts) ?? [];
  if (made?.kind !== 'call_expression' || place === undefined) return false;
  return place.isAlone ? isCallOfTime(made, facts, depth + 1) : place.isFirst && isParsed(made, facts);
}

const givers = /^(?:Now|Unix|UnixMilli|UnixMicro|Date)$/;

/** Methods that only a time has, and that give another one. */
const ofTimesOnly = /^(?:UTC|AddDate)$/;
const ofTimes = /^(?:Add|AddDate|In|Local|Round|Truncate|UTC)$/;

/** `time.Now()`, `x.UTC()`, `time.Now().Add(d)` */
function isCallOfTime(call: GoNode, facts: TimeFacts, depth: number): boolean {
  const called = packageCall(call, facts.tree);
  if (called !== undefined) return called.module === 'time' && givers.test(called.name);
  const callee = childOf(call, 'function');
  const [operand, field] = callee === undefined ? [] : [childOf(callee, 'operand'), childOf(callee, 'field')];
  if (operand === undefined || field === undefined) return false;
  const name = facts.tree.textOf(field);
  if (ofTimesOnly.test(name) && !facts.types.hasMethod(name))
    return facts.tree.imports.get('time') === 'time';
  return ofTimes.test(name) && isTime(operand, facts, depth + 1);
}

/** `t, err := time.Parse(layout, text)` */
function isParsed(call: GoNode, { tree }: TimeFacts): boolean {
  const called = packageCall(call, tree);
  return called?.module === 'time' && /^Parse(?:InLocation)?$/.test(called.name);
}

interface Place {
  readonly isAlone: boolean;
  readonly isFirst: boolean;
}

/** What the variable was declared with. */
function madeBy(variable: GoNode, { variables }: TimeFacts): readonly [GoNode, Place] | undefined {
  const declared = variables().declarationOf(variable);
  const list = declared?.parent;
  const by = list?.kind === 'expression_list' ? list.parent : list;
  if (declared === undefined || by === undefined) return undefined;
  const isSpec = by.kind === 'var_spec';
  if (!isSpec && by.kind !== 'short_var_declaration') return undefined;
  const values = partsOf(childOf(by, isSpec ? 'value' : 'right') ?? by);
  const names = isSpec ? by.children.filter(({ field }) => field === 'name') : partsOf(list ?? by);
  const [value] = values;
  if (value === undefined || values.length !== 1) return undefined;
  return [value, { isAlone: names.length === 1, isFirst: names[0] === declared }];
}
