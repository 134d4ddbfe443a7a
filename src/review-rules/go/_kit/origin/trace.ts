import type { FlowFunction, PlaceId } from '../../../../analysis/flow/form.ts';
import { definitionsOf } from '../../../../analysis/flow/definitions.ts';
import { instructionsOfKindAt } from '../../../../analysis/flow/lookup.ts';
import type { GoFile, GoTree } from '../../../../languages/go/go.ts';
import { childOf, nodesAround } from '../../../../languages/go/node.ts';
import type { GoNode } from '../../../../languages/go/node.ts';
import { isFunction } from '../functions.ts';
import { argumentFor } from './argument-for.ts';
import { FileNames } from './file-names.ts';
import { mayBeMethod } from './may-be-method.ts';
import { isChecked } from './is-checked.ts';
import { isCleaned } from './is-cleaned.ts';
import { taintOfInstruction } from './instruction-taint.ts';
import { isFilledBlindly, mayFill } from './member-taint.ts';
import { taintOfReturns } from './results.ts';
import type { Origin, Taint } from './taint.ts';
import { harmless, joined, taintFrom, worstOf } from './taint.ts';
import type { TraceOptions, Tracing } from './tracing.ts';
import { declaredTypeOf, nodeOf, ownerOf } from './variables.ts';
import type { Value } from './variables.ts';

/** Values that are made of values are followed so far. */
const deepest = 120;
/** A function called more often is not followed to its callers. */
const mostCalls = 50;

/** Who chose the values of one file, as far as the file tells. Order is not looked at: a variable is the worst of all it is given. */
export class Trace implements Tracing {
  readonly tree: GoTree;
  readonly text: string;
  readonly names: FileNames;
  readonly options: TraceOptions;
  readonly #taints = new Map<FlowFunction, Map<PlaceId, Taint>>();
  readonly #trusted = new Map<FlowFunction, Map<PlaceId, boolean>>();
  readonly #results = new Map<GoNode, Map<string, Taint>>();
  readonly #parameters = new Map<GoNode, Map<number, Origin>>();
  readonly #mayBeFilled: boolean;
  #depth = 0;

  constructor({ tree, text }: Pick<GoFile, 'tree' | 'text'>, options: TraceOptions = {}) {
    this.tree = tree;
    this.text = text;
    this.names = new FileNames(tree);
    this.options = options;
    this.#mayBeFilled = mayFill(text);
  }

  of(value: Value): Origin {
    return this.#resolved(value.flow, this.taintOf(value));
  }

  taintOf(value: Value): Taint {
    const known = memoryIn(this.#taints, value.flow);
    return this.#once(known, value.place, harmless, () => this.#find(value));
  }

  isTrusted(value: Value): boolean {
    const known = memoryIn(this.#trusted, value.flow);
    return this.#once(known, value.place, false, () => isChecked(value) || isCleaned(value, this));
  }

  /** Of the result with this number, in terms of the parameters. */
  taintOfResult(callee: GoNode, number: string): Taint {
    const known = memoryIn(this.#results, callee);
    return this.#once(known, number, harmless, () => {
      const result = this.options.cleans?.(callee) === true ? undefined : this.tree.flowOf(callee);
      return result?.kind === 'flow' ? taintOfReturns(result.flow, number, this) : harmless;
    });
  }

  /** What is being found out counts as harmless: values may be made of themselves. */
  #once<Key, Found>(known: Map<Key, Found>, key: Key, none: Found, find: () => Found): Found {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (this.#depth >= deepest) return none;
    known.set(key, none);
    this.#depth++;
    const found = find();
    this.#depth--;
    known.set(key, found);
    return found;
  }

  #find(value: Value): Taint {
    const { flow, place } = value;
    const kind = flow.places[place]?.kind;
    if (kind === 'captured') {
      const owner = ownerOf(this.tree, value);
      return owner.flow === flow ? harmless : taintFrom(this.of(owner));
    }
    const sites = definitionsOf(flow, place);
    const isVariable = kind === 'parameter' || kind === 'local';
    if (isVariable && this.isTrusted(value)) return harmless;
    if (kind === 'local' && this.#mayBeFilled && isFilledBlindly(value, this)) return taintFrom('request');
    const given = sites.map(({ instruction }) => taintOfInstruction({ flow, instruction }, this));
    return joined(kind === 'parameter' ? [parameterTaint(value), ...given] : given);
  }

  #resolved(flow: FlowFunction, { origin, parameters }: Taint): Origin {
    const node = nodeOf(flow);
    if (parameters === 0 || node === undefined) return origin;
    const indexes = flow.parameters.keys().filter((index) => (parameters & (1 << index)) !== 0);
    return worstOf([origin, ...indexes.map((index) => this.#ofParameter(node, flow, index))]);
  }

  #ofParameter(node: GoNode, flow: FlowFunction, index: number): Origin {
    const known = memoryIn(this.#parameters, node);
    return this.#once<number, Origin>(known, index, 'harmless', () => {
      const name = childOf(node, 'name');
      const place = flow.parameters[index]?.place;
      if (name === undefined || place === undefined || node.kind === 'func_literal') return 'harmless';
      const called = this.tree.textOf(name);
      const calls = this.names.callsOf(called);
      const given = calls.length > mostCalls ? [] : calls.map((call) => this.#givenBy(call, node, index));
      const worst = worstOf(given);
      if (worst !== 'harmless') return worst;
      const isOpen = calls.length === 0 || /^\p{Lu}/u.test(called);
      return isOpen && declaredTypeOf(this.tree, { flow, place }) === 'string' ? 'parameter' : 'harmless';
    });
  }

  /** What a call gives to a function of this file. */
  #givenBy(call: GoNode, callee: GoNode, index: number): Origin {
    const isOfPackage = childOf(call, 'function')?.kind !== 'selector_expression';
    if (isOfPackage !== (callee.kind === 'function_declaration')) return 'harmless';
    const caller = nodesAround(call).find((node) => isFunction(node));
    if (caller === undefined || caller === callee || this.options.cleans?.(caller) === true)
      return 'harmless';
    const result = this.tree.flowOf(caller);
    if (result.kind !== 'flow') return 'harmless';
    const [site] = instructionsOfKindAt(result.flow, call, 'call');
    if (site === undefined) return 'harmless';
    if (!isOfPackage && !mayBeMethod({ flow: result.flow, call: site.instruction }, callee, this.tree))
      return 'harmless';
    const place = argumentFor(site.instruction, callee, index);
    return place === undefined ? 'harmless' : this.of({ flow: result.flow, place });
  }
}

/** Parameters beyond are not followed. */
const mostParameters = 30;

function parameterTaint({ flow, place }: Value): Taint {
  const index = flow.parameters.findIndex((one) => one.place === place);
  return index < 0 || index >= mostParameters ? harmless : { origin: 'harmless', parameters: 1 << index };
}

function memoryIn<Of, Key, Found>(all: Map<Of, Map<Key, Found>>, of: Of): Map<Key, Found> {
  const known = all.get(of) ?? new Map<Key, Found>();
  all.set(of, known);
  return known;
}
