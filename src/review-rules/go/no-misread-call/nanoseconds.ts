import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { DeclaredTypes } from '../_kit/declared-types.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import type { Variables } from '../_kit/variables.ts';

export interface KnownTypes {
  readonly tree: GoTree;
  readonly types: DeclaredTypes;
  readonly variables: () => Variables;
}

/** Which argument is a time, by the function. */
const places: ReadonlyMap<string, number> = new Map([
  ['time.Sleep', 0],
  ['time.After', 0],
  ['time.AfterFunc', 0],
  ['time.NewTimer', 0],
  ['time.NewTicker', 0],
  ['time.Tick', 0],
  ['context.WithTimeout', 1],
  ['context.WithTimeoutCause', 1],
  ['net.DialTimeout', 2],
]);

/** The time that a call is given as a bare number, or one of seconds that nobody multiplies. */
export function nanosecondsIn(name: string, given: readonly GoNode[], known: KnownTypes): GoNode | undefined {
  const index = places.get(name);
  const value = index === undefined ? undefined : given[index];
  return value !== undefined && isBareTime(value, known) ? value : undefined;
}

/** A few nanoseconds are not meant: 0 and 1 are, for at once. Longer numbers were counted. */
const few = /^[1-9]\d{1,3}$|^[2-9]$/;

export function isBareTime(value: GoNode, known: KnownTypes): boolean {
  const { tree } = known;
  if (value.kind === 'int_literal') return few.test(tree.textOf(value));
  const [inner, ...others] = value.kind === 'call_expression' ? argumentsOf(value) : [];
  const callee = childOf(value, 'function');
  if (inner === undefined || others.length > 0 || callee === undefined) return false;
  return tree.textOf(callee) === 'time.Duration' && isNumberOfOtherUnit(inner, known);
}

/** Characters of a declaration that are read: each call would read it again. */
const longest = 1_000;

/** Names that say what their number counts. */
const ofUnit =
  /^(?:\w*[a-z\d](?:Seconds?|Secs?|Milliseconds|Millis|Ms|Minutes|Mins|Hours)|\w*_(?:seconds?|secs?|millis|ms|minutes|hours)|seconds|secs|millis|minutes|hours)$/;

/** `10`, `rand.Intn(100)`, `cfg.IntervalSeconds` */
function isNumberOfOtherUnit(inner: GoNode, known: KnownTypes): boolean {
  const { tree, types } = known;
  const written = tree.textOf(inner).replace('*', '');
  if (inner.kind === 'int_literal') return few.test(written);
  if (inner.kind === 'call_expression') {
    const [, most = ''] = /^rand\.(?:Intn?|Int63n|Int31n|Int64N|IntN|N)\((\d+)\)$/.exec(written) ?? [];
    return few.test(most);
  }
  // `type Seconds time.Duration` of a package is a time already.
  if (!isWhole(inner, types)) return false;
  return ofUnit.test(written.slice(written.lastIndexOf('.') + 1)) && !isDeclaredAsTime(inner, known);
}

/** A number, or what a pointer to one points to: `*seconds`. */
function isWhole(value: GoNode, types: DeclaredTypes): boolean {
  const pointed = value.kind === 'unary_expression' ? childOf(value, 'operand') : undefined;
  const type = types.of(pointed ?? value) ?? '';
  return (pointed === undefined ? /^u?int(?:32|64)?$/ : /^\*u?int(?:32|64)?$/).test(type);
}

/** `delayMs := ms * int64(time.Millisecond)`: it is counted in nanoseconds already. */
function isDeclaredAsTime(inner: GoNode, { tree, variables }: KnownTypes): boolean {
  const declared = inner.kind === 'identifier' ? variables().declarationOf(inner) : undefined;
  const by = declared?.parent?.kind === 'expression_list' ? declared.parent.parent : declared?.parent;
  if (by === undefined || !/^(?:short_var_declaration|(?:var|const)_spec)$/.test(by.kind)) return false;
  return /\btime\./.test(tree.textOf({ start: by.start, end: Math.min(by.end, by.start + longest) }));
}
