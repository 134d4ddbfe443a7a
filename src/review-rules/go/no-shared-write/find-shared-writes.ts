import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround, isFunction } from '../_kit/functions.ts';
import { isInside } from '../_kit/is-inside.ts';
import { isOverInTime, keepingOf } from '../_kit/keepers.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import { Variables } from '../_kit/variables.ts';

/** A variable that goroutines of a loop write, each beside the others. */
export interface SharedWrite {
  /** What is written: `out`, `seen[word]`. */
  readonly target: GoNode;
  readonly name: string;
  /** Where it is declared. */
  readonly declared: GoNode;
  /**
   * - `beside`: by one goroutine, and the function goes on to use it. `returned`: it uses a result that a `return` sets.
   * - `moved`: the loop sets it in each turn, and the goroutine of a turn reads it.
   * - `by-two`: two goroutines of one function. `parallel`: each of the tests that run beside each other.
   */
  readonly manner:
    'append' | 'count' | 'map' | 'value' | 'beside' | 'returned' | 'moved' | 'by-two' | 'parallel';
}

type OwnManner = 'append' | 'count' | 'map' | 'value';

/** Something in the goroutine, or in the function around, lets one go after the other. */
export const takesTurns = /[lL]ock\(|\batomic\.|\.Do\(|<-(?!\s*\w+\.Done\(\))/;
export const oneAtATime = /\b(?:SetLimit|WithMaxGoroutines)\(1\)|\bGOMAXPROCS\(1\)/;

/** The first write of each variable in each goroutine. */
export function* findSharedWrites({ tree, text }: GoFile): Generator<SharedWrite> {
  if (!/\bfor\b/.test(text) || !/\bgo func\b|\.Go\(func\b/.test(text)) return;
  let variables: Variables | undefined;
  for (const literal of tree.nodesOf('func_literal')) {
    if (keepingOf(literal, tree) !== 'goroutine') continue;
    const loop = loopAround(literal);
    if (loop === undefined || isOverInTime(literal, loop, 'goroutine', tree)) continue;
    const home = functionAround(loop);
    if (
      takesTurns.test(withoutLastSend(literal, loop, tree)) ||
      (home !== undefined && oneAtATime.test(tree.textOf(home)))
    )
      continue;
    variables ??= new Variables(tree);
    yield* sharedIn(literal, loop, variables, tree);
  }
}

/** That it is done the goroutine tells behind all that it writes, if the loop does not wait for it. */
function withoutLastSend(literal: GoNode, loop: GoNode, tree: GoTree): string {
  const text = tree.textOf(literal);
  const [send, channel = ''] = /\n\s*([\w.]+) <- [^\n]*\n\s*\}$/.exec(text) ?? [];
  if (send === undefined || tree.textOf(loop).includes(`<-${channel}`)) return text;
  return text.slice(0, -send.length);
}

/** The loop that starts the goroutine in each turn. */
export function loopAround(literal: GoNode): GoNode | undefined {
  let inner = literal;
  for (const around of nodesAround(literal)) {
    if (isFunction(around)) return undefined;
    if (around.kind === 'for_statement' && inner.field === 'body') return around;
    inner = around;
  }
  return undefined;
}

/** @param loop What is declared in it is of one goroutine alone. */
export function* sharedIn(
  literal: GoNode,
  loop: GoNode,
  variables: Variables,
  tree: GoTree,
): Generator<SharedWrite> {
  for (const write of writesIn(literal, loop, variables, tree))
    if (write.target.kind !== 'selector_expression' || write.manner !== 'value') yield write;
}

/** A field that is given a value is among them, too. */
export function* writesIn(
  literal: GoNode,
  loop: GoNode,
  variables: Variables,
  tree: GoTree,
): Generator<SharedWrite> {
  const told = new Set<GoNode>();
  for (const kind of writing)
    for (const statement of nodesWithin(tree.nodesOf(kind), literal)) {
      if (functionAround(statement) !== literal) continue;
      for (const target of targetsOf(statement)) {
        const variable = target.kind === 'index_expression' ? childOf(target, 'operand') : holderOf(target);
        const declared = variable?.kind === 'identifier' ? variables.declarationOf(variable) : undefined;
        if (variable === undefined || declared === undefined || told.has(declared)) continue;
        if (functionAround(declared) === undefined || isInside(declared, loop)) continue;
        const manner = mannerOf(statement, target, declared, tree);
        const isPart = target.kind === 'selector_expression';
        if (manner === undefined) continue;
        if (!isPart || manner !== 'value') told.add(declared);
        yield { target, name: tree.textOf(isPart ? target : variable), declared, manner };
      }
    }
}

/** `report` of `report.Failed`. */
function holderOf(target: GoNode): GoNode | undefined {
  return target.kind === 'selector_expression' ? childOf(target, 'operand') : target;
}

export const writing = ['assignment_statement', 'inc_statement', 'dec_statement'] as const;

export function targetsOf(statement: GoNode): readonly GoNode[] {
  const left = childOf(statement, 'left');
  return partsOf(left ?? statement);
}

function mannerOf(statement: GoNode, target: GoNode, declared: GoNode, tree: GoTree): OwnManner | undefined {
  // Each goroutine may have an element of a slice for itself.
  if (target.kind === 'index_expression') return isMap(declared, tree) ? 'map' : undefined;
  if (statement.kind !== 'assignment_statement') return 'count';
  const operator = childOf(statement, 'operator')?.kind ?? '=';
  if (operator !== '=') return 'count';
  const right = childOf(statement, 'right');
  return right !== undefined && tree.textOf(right).startsWith('append(') ? 'append' : 'value';
}

/** `m := map[K]V{}`, `m := make(map[K]V)`, `var m map[K]V`, `m map[K]V` of a parameter. */
function isMap(declared: GoNode, tree: GoTree): boolean {
  for (const around of nodesAround(declared)) {
    if (/^(?:short_var_declaration|var_spec|parameter_declaration)$/.test(around.kind))
      return declaresMap(around, tree);
    if (isFunction(around)) return false;
  }
  return false;
}

function declaresMap(declaration: GoNode, tree: GoTree): boolean {
  const type = childOf(declaration, 'type');
  if (type !== undefined) return type.kind === 'map_type';
  const value = childOf(declaration, 'right') ?? childOf(declaration, 'value');
  const values = value?.kind === 'expression_list' ? partsOf(value) : [];
  return values.length === 1 && /^(?:make\()?map\[/.test(tree.textOf(values[0] ?? declaration).slice(0, 12));
}
