import type { FlowFunction } from '../../../analysis/flow/form.ts';
import { resourceUses } from '../../../analysis/flow/resource-uses.ts';
import type { ResourceRules } from '../../../analysis/flow/resource-uses.ts';
import type { Use } from '../../../analysis/flow/uses.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

/** Functions that hand on to one another what they are given. */
const deepest = 5;

/** Functions of the file: what they are given is followed through them. */
export class OwnFunctions {
  readonly #tree: GoTree;
  readonly #known = new Map<string, boolean>();
  #depth = 0;
  #byName: ReadonlyMap<string, readonly GoNode[]> | undefined;

  constructor(tree: GoTree) {
    this.#tree = tree;
  }

  /**
   * The use gives the resource to a function of the file that reads or writes it, and neither closes nor keeps it.
   * @param manner Tells rules apart.
   */
  isBorrowed(use: Use, flow: FlowFunction, rules: ResourceRules, manner: string): boolean {
    const given = givenBy(use, flow);
    if (given === undefined || this.#depth >= deepest) return false;
    const key = `${given.name} ${given.index} ${manner}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    // What it gives to itself is not followed.
    this.#known.set(key, false);
    this.#depth++;
    const isBorrowed = this.#isBorrower(given, rules, manner);
    this.#depth--;
    this.#known.set(key, isBorrowed);
    return isBorrowed;
  }

  #isBorrower({ name, index }: Given, rules: ResourceRules, manner: string): boolean {
    this.#byName ??= Map.groupBy(this.#tree.nodesOf('function_declaration'), (one) => {
      const declared = childOf(one, 'name');
      return declared === undefined ? '' : this.#tree.textOf(declared);
    });
    const [declaration, second] = this.#byName.get(name) ?? [];
    if (declaration === undefined || second !== undefined) return false;
    const result = this.#tree.flowOf(declaration);
    if (result.kind !== 'flow') return false;
    const parameter = result.flow.parameters[index];
    if (parameter === undefined || parameter.isRest) return false;
    // Connections may be served by whom they are given to, for as long as the program runs.
    const mayServe = manner.startsWith('connection') && /\bfor\b/.test(this.#tree.textOf(declaration));
    if (mayServe) return false;
    return resourceUses(result.flow, parameter.place, rules)?.endings.size === 0;
  }
}

interface Given {
  readonly name: string;
  /** Which argument it is. */
  readonly index: number;
}

/** `parse(f)`; undefined: something else is done with it. */
function givenBy({ kind, by, place }: Use, flow: FlowFunction): Given | undefined {
  if (kind !== 'argument' || !('op' in by) || by.op !== 'call' || by.receiver !== undefined) return undefined;
  const callee = flow.places[by.callee];
  if (callee === undefined || callee.kind === 'local' || callee.kind === 'parameter' || callee.name === '')
    return undefined;
  const [index, second] = by.args.flatMap((one, at) => (one.place === place ? [at] : []));
  if (index === undefined || second !== undefined || by.args[index]?.isSpread === true) return undefined;
  return { name: callee.name, index };
}
