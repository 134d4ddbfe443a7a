import { calleeOf } from '../../../analysis/flow/callee.ts';
import { definitionOf, definitionsOf } from '../../../analysis/flow/definitions.ts';
import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { callBehind } from '../_kit/call-behind.ts';
import { isErrorName } from '../_kit/error-names.ts';
import { isZeroValue } from '../_kit/is-zero-value.ts';
import { functionAround } from '../_kit/functions.ts';
import { isPlainModule } from './plain-modules.ts';

/** `errMsg`, `errString`: what is said of an error. */
export function isErrorText(name: string): boolean {
  return /^err_?(?:Ms?gs?|Messages?|Str|String|Text|Desc\w*|Code|Reason)$/i.test(name);
}

/** Which variables of the functions of one file hold errors: they are named so, and calls give them, or they are parameters. */
export class KnownErrors {
  readonly #tree: GoTree;
  readonly #names = new Map<GoNode, ReadonlySet<string>>();

  constructor(tree: GoTree) {
    this.#tree = tree;
  }

  has(variable: GoNode): boolean {
    const around = functionAround(variable);
    if (around === undefined) return false;
    let names = this.#names.get(around);
    if (names === undefined) this.#names.set(around, (names = this.#namesIn(around)));
    return names.has(this.#tree.textOf(variable));
  }

  /** Of several variables of one name each has to be one. */
  #namesIn(node: GoNode): ReadonlySet<string> {
    const result = this.#tree.flowOf(node);
    const found = new Map<string, boolean>();
    if (result.kind !== 'flow') return new Set();
    result.flow.places.forEach((place, id) => {
      if (!isErrorName(place.name)) return;
      const isOne = this.#isError(result.flow, id);
      if (isOne !== undefined) found.set(place.name, isOne && found.get(place.name) !== false);
    });
    return new Set([...found].flatMap(([name, isOne]) => (isOne ? [name] : [])));
  }

  /** Undefined: nothing is given to it. */
  #isError(flow: FlowFunction, id: PlaceId): boolean | undefined {
    const place = flow.places[id];
    const node = place?.origin as GoNode | undefined;
    if (place?.kind !== 'local' && place?.kind !== 'parameter') return false;
    const type = node?.parent === undefined ? undefined : childOf(node.parent, 'type');
    if (place.kind === 'parameter') return type !== undefined && this.#tree.textOf(type) === 'error';
    if (type !== undefined && this.#tree.textOf(type) === 'string') return false;
    const given = definitionsOf(flow, id).filter((site) => !isZeroValue(site));
    if (given.length === 0) return undefined;
    const calls = given.map(({ instruction }) =>
      instruction.op === 'copy' ? moduleOfCall(flow, instruction.from) : undefined,
    );
    return calls.every((module) => module !== undefined) && !calls.every((module) => isPlainModule(module));
  }
}

/** The error is the last result: of `text, err := f()` the first is none. */
function hasMoreBehind(flow: FlowFunction, place: PlaceId): boolean {
  const made = definitionOf(flow, place);
  if (made?.instruction.op !== 'member' || made.instruction.key.kind !== 'name') return false;
  const { object, key } = made.instruction;
  return made.block.instructions.some(
    (one) =>
      one.op === 'member' &&
      one.object === object &&
      one.key.kind === 'name' &&
      Number(one.key.name) > Number(key.name),
  );
}

/** Empty: a function of this package, or a method; undefined: it is not of a call that gives errors. */
function moduleOfCall(flow: FlowFunction, place: PlaceId): string | undefined {
  const call = callBehind(flow, place);
  if (call === undefined || hasMoreBehind(flow, place)) return undefined;
  const { names, imported } = calleeOf(flow, call);
  const name = names.at(-1) ?? '';
  if (/^(?:recover|Error|String|Text|Sprint\w*)$/.test(name) || imported?.module === 'strings')
    return undefined;
  return imported?.module ?? '';
}
