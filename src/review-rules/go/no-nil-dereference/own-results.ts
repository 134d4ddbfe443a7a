import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround, partBeside, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { CalledFunctions } from '../_kit/called-functions.ts';
import { asksFor, callWithResults } from '../_kit/error-checks.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { functionAround, isFunction } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import { NilGivers } from './nil-givers.ts';
import type { NilUse } from './use-nodes.ts';

/** A field of what a function of the file gave, which is nil at times, and which nobody asked for nil. */
export interface OwnResult {
  readonly use: NilUse;
  readonly call: GoNode;
  /** The `return nil` of the function. */
  readonly way: GoNode;
}

export function* ownResults({ tree, text }: GoFile): Generator<OwnResult> {
  if (!/\breturn nil\b/.test(text)) return;
  const search = new OwnResults(tree);
  for (const statement of tree.nodesOf('short_var_declaration')) {
    const found = search.usedAfter(statement);
    if (found !== undefined) yield found;
  }
  for (const node of tree.nodesOf('selector_expression')) {
    const found = search.usedAtOnce(node);
    if (found !== undefined) yield found;
  }
}

/** Characters of a function that is read again for each call in it. */
const longest = 30_000;

/** Characters before a call that are looked through for another one that is given the same. */
const nearest = 3_000;

/** Methods after which there is nothing to find. */
const takesAway = /^(?:delete|remove|drop|forget|evict|unregister|clear|close|stop)/i;

/** Statements until the use. */
const furthest = 8;

class OwnResults {
  readonly #tree: GoTree;
  readonly #called: CalledFunctions;
  readonly #givers: NilGivers;
  #methods: ReadonlySet<string> | undefined;

  constructor(tree: GoTree) {
    this.#tree = tree;
    this.#called = new CalledFunctions(tree);
    this.#givers = new NilGivers(tree);
  }

  /** `host := find(name)`, and then `host.Addr` */
  usedAfter(statement: GoNode): OwnResult | undefined {
    const made = callWithResults(statement, this.#tree);
    const [name, error] = made?.names ?? [];
    if (made === undefined || name === undefined || name === '_' || made.names.length > 2) return undefined;
    const way = this.#wayWithNil(made.call, made.names.length);
    if (way === undefined || this.#isAskedIn(statement, name)) return undefined;
    const use = this.#useBehind(statement, name, error);
    return use && { use, call: made.call, way };
  }

  /** `find(name).Addr` */
  usedAtOnce(node: GoNode): OwnResult | undefined {
    const call = childOf(node, 'operand');
    if (call?.kind !== 'call_expression' || !this.#isField(node)) return undefined;
    const way = this.#wayWithNil(call, 1);
    return way && { use: { node, value: call }, call, way };
  }

  #wayWithNil(call: GoNode, results: number): GoNode | undefined {
    const around = functionAround(call);
    if (around === undefined || around.end - around.start > longest) return undefined;
    const declaration = this.#called.of(call);
    if (declaration === undefined || declaration === around) return undefined;
    const way = this.#givers.wayWithNil(declaration);
    if (way === undefined || (results === 2) !== this.#tree.textOf(way).endsWith(', nil')) return undefined;
    return this.#isKnownToFind(call) ? undefined : way;
  }

  /** What is asked for is there: it is written out, or comes from a list, or something about it was asked before. */
  #isKnownToFind(call: GoNode): boolean {
    const given = argumentsOf(call);
    if (given.length > 0 && given.every(({ kind }) => kind.endsWith('_literal'))) return true;
    const owner = childOf(childOf(call, 'function') ?? call, 'operand');
    const names = new Set(
      [...given, ...(owner === undefined ? [] : [owner])].flatMap(
        (one) => this.#tree.textOf(one).match(/(?<![\w.])[a-zA-Z_]\w*/g) ?? [],
      ),
    );
    const around = functionAround(call);
    if (around === undefined) return true;
    for (const node of nodesAround(call)) {
      if (isFunction(node)) break;
      if (node.kind === 'for_statement') return true;
    }
    if (owner !== undefined && this.#isGivenBefore(call, owner, given, around)) return true;
    const named = new RegExp(`(?<![\\w.])(?:${[...names].join('|')})\\b`);
    return conditions.some((kind) =>
      [...nodesWithin(this.#tree.nodesOf(kind), { start: around.start, end: call.start })].some((one) => {
        const asked = childOf(one, 'condition') ?? childOf(one, 'value');
        return asked !== undefined && named.test(this.#tree.textOf(asked));
      }),
    );
  }

  /** `s.add(name)` before `s.find(name)`: another method was given the same. */
  #isGivenBefore(call: GoNode, owner: GoNode, given: readonly GoNode[], around: GoNode): boolean {
    const asked = new Set(given.map((one) => this.#tree.textOf(one)));
    const [held, method] = [owner, childOf(childOf(call, 'function') ?? call, 'field') ?? call].map((one) =>
      this.#tree.textOf(one),
    );
    const range = { start: Math.max(around.start, call.start - nearest), end: call.start };
    return [...nodesWithin(this.#tree.nodesOf('call_expression'), range)].some((one) => {
      const callee = childOf(one, 'function');
      const of = callee === undefined ? undefined : childOf(callee, 'operand');
      const field = callee === undefined ? undefined : childOf(callee, 'field');
      if (of === undefined || field === undefined || one.end > call.start) return false;
      if (this.#tree.textOf(of) !== held || this.#tree.textOf(field) === method) return false;
      return (
        !takesAway.test(this.#tree.textOf(field)) &&
        argumentsOf(one).some((value) => asked.has(this.#tree.textOf(value)))
      );
    });
  }

  /** Somewhere behind it, in whatever way. */
  #isAskedIn(statement: GoNode, name: string): boolean {
    const around = functionAround(statement);
    if (around === undefined) return true;
    const rest = this.#tree.textOf({ start: statement.end, end: around.end });
    return new RegExp(
      `(?<![\\w.])${name} *[!=]= *nil\\b|\\bnil *[!=]= *${name}\\b|[nN](?:ot)?Nil\\([^()]*\\b${name}\\b`,
    ).test(rest);
  }

  /** The first that is said of it is its field, and only the error was asked for in between. */
  #useBehind(statement: GoNode, name: string, error: string | undefined): NilUse | undefined {
    let next = partBeside(statement, 1);
    for (let count = 0; next !== undefined && count < furthest; count++) {
      const use = this.#firstUse(next, name);
      if (use !== undefined) return use === 'other' ? undefined : use;
      const isOfError =
        next.kind === 'if_statement' &&
        error !== undefined &&
        asksFor(error, childOf(next, 'condition'), this.#tree);
      if (!isOfError && !straight.test(next.kind)) return undefined;
      next = partBeside(next, 1);
    }
    return undefined;
  }

  #firstUse(statement: GoNode, name: string): NilUse | 'other' | undefined {
    const [first] = [...nodesWithin(this.#tree.nodesOf('identifier'), statement)].filter(
      (one) => this.#tree.textOf(one) === name,
    );
    if (first === undefined) return undefined;
    const node = first.parent;
    if (node?.kind !== 'selector_expression' || first.field !== 'operand' || !this.#isField(node))
      return 'other';
    return isAlwaysRun(node, statement) ? { node, value: first } : 'other';
  }

  /** Not a method: those may be made for nil. */
  #isField(node: GoNode): boolean {
    const field = childOf(node, 'field');
    if (field === undefined || node.field === 'function') return false;
    this.#methods ??= new Set(
      this.#tree.nodesOf('method_declaration').map((one) => this.#tree.textOf(childOf(one, 'name') ?? one)),
    );
    return !this.#methods.has(this.#tree.textOf(field));
  }
}

const conditions = ['if_statement', 'expression_switch_statement', 'for_statement'] as const;
const straight = /^(?:expression|assignment|inc|dec|defer)_statement$|^(?:short_)?var_declaration$|^comment$/;

/** It stands in the statement itself, or in what its head asks first: not behind `&&`, and in no closure. */
function isAlwaysRun(node: GoNode, statement: GoNode): boolean {
  let inner = node;
  for (const around of nodesAround(node)) {
    if (isFunction(around) || around.kind === 'block' || around.kind === 'statement_list') return false;
    const isSecond = around.kind === 'binary_expression' && inner.field === 'right';
    if (isSecond && (kindIn(around, '&&') ?? kindIn(around, '||')) !== undefined) return false;
    if (around === statement) return !/^(?:select|go)_statement$/.test(around.kind);
    if (/_case$|^default_case$/.test(around.kind)) return false;
    inner = around;
  }
  return partsOf(statement).includes(inner);
}
