import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';
import { createComponentValues, resultsOfComputed } from './component-values.ts';
import type { ComponentValues } from './component-values.ts';
import { isOfOptions, nameOfMaker, statePathOf } from './state-path.ts';
import type { Maker, StatePath } from './state-path.ts';

type ResultsOf = (callee: FunctionNode) => readonly Node[];

/** What an expression may stand for, for one reason. */
export interface StandsFor {
  /** The same for all expressions that stand for the same. */
  readonly key: Node;
  readonly values: readonly Node[];
}

/** Follows what a component of Vue keeps from where it is read to all that the file puts there. */
export class StateValues {
  readonly #file: TypeScriptFile;
  readonly #resultsOf: ResultsOf;
  readonly #component: ComponentValues;
  readonly #known = new Map<Maker | undefined, Map<string, StandsFor | undefined>>();
  #writes: ReadonlyMap<Maker | undefined, ReadonlyMap<string, readonly Node[]>> | undefined;

  constructor(file: TypeScriptFile, resultsOf: ResultsOf) {
    this.#file = file;
    this.#resultsOf = resultsOf;
    this.#component = createComponentValues(file, resultsOf);
  }

  /** undefined: it is nothing that a component keeps, or nothing is known of it. */
  behind(expression: Node): StandsFor | undefined {
    if (isCall(expression)) return this.#resultOfMethod(expression.callee);
    const path = statePathOf(expression, this.#file);
    return path && this.#at(path, expression);
  }

  #resultOfMethod(callee: Node): StandsFor | undefined {
    const isOwn =
      callee.type === 'Identifier'
        ? referenceOf(callee)?.binding === undefined && isOfOptions(callee, this.#file)
        : 'object' in callee && (callee.object as Node).type === 'ThisExpression';
    const name = callee.type === 'Identifier' ? callee.name : propertyName(callee);
    const method = isOwn && name !== undefined ? this.#component.methodNamed(name) : undefined;
    return method && { key: method, values: this.#resultsOf(method) };
  }

  #at(path: StatePath, expression: Node): StandsFor | undefined {
    const ofMaker = this.#known.get(path.maker) ?? new Map<string, StandsFor | undefined>();
    this.#known.set(path.maker, ofMaker);
    const name = path.names.join('.');
    if (ofMaker.has(name)) return ofMaker.get(name);
    const values = this.#valuesAt(path);
    const found = values && { key: expression, values };
    ofMaker.set(name, found);
    return found;
  }

  #valuesAt({ maker, names }: StatePath): readonly Node[] | undefined {
    const written = this.#writesTo(maker).get(names.join('.')) ?? [];
    const above = names.slice(0, -1);
    const last = names.at(-1);
    const isTop = last === undefined || (maker === undefined && above.length === 0);
    const start = isTop
      ? this.#start(maker, last)
      : this.#valuesAt({ maker, names: above })?.flatMap((value) => memberOf(value, last));
    return start === undefined && written.length === 0 ? undefined : [...(start ?? []), ...written];
  }

  #start(maker: Maker | undefined, name: string | undefined): readonly Node[] | undefined {
    if (maker === undefined) return name === undefined ? undefined : this.#component.startOf(name);
    const [first, second] = maker.arguments;
    switch (nameOfMaker(maker)) {
      case 'computed':
        return first === undefined ? [] : resultsOfComputed(unwrap(first), this.#resultsOf);
      case 'useState':
        return second !== undefined && isFunction(second) ? this.#resultsOf(second) : [];
      default:
        return first === undefined ? [] : [first];
    }
  }

  #writesTo(maker: Maker | undefined): ReadonlyMap<string, readonly Node[]> {
    this.#writes ??= writesIn(this.#file);
    return this.#writes.get(maker) ?? noWrites;
  }
}

const noWrites: ReadonlyMap<string, readonly Node[]> = new Map();

function writesIn(
  file: TypeScriptFile,
): ReadonlyMap<Maker | undefined, ReadonlyMap<string, readonly Node[]>> {
  const writes = new Map<Maker | undefined, Map<string, Node[]>>();
  for (const { left, right } of file.tree.nodesOf('AssignmentExpression')) {
    const path = statePathOf(left, file);
    if (path === undefined) continue;
    const name = path.names.join('.');
    const ofMaker = writes.get(path.maker) ?? new Map<string, Node[]>();
    writes.set(path.maker, ofMaker);
    const known = ofMaker.get(name);
    if (known === undefined) ofMaker.set(name, [right]);
    else known.push(right);
  }
  return writes;
}

/** What an object literal has below a name; of what is none the whole, for its members come from where it comes from. */
function memberOf(value: Node, name: string): readonly Node[] {
  const object = writtenValue(value);
  if (object.type !== 'ObjectExpression') return [value];
  const property = propertyOf(object, name);
  return property === undefined ? [] : [property];
}
