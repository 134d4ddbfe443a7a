import { calleeOf } from '../../../analysis/flow/callee.ts';
import type { FlowFunction } from '../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../analysis/flow/instruction.ts';
import { usesOf } from '../../../analysis/flow/uses.ts';
import type { Use } from '../../../analysis/flow/uses.ts';
import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { acquiredBy, namesByType } from '../_kit/acquisition.ts';
import type { ResourceKind } from '../_kit/acquisition.ts';
import { resultOf, variableOf } from '../_kit/call-results.ts';
import { declaredType } from '../_kit/declared-type.ts';
import { receiverOf } from '../_kit/receiver-of.ts';

/** What a function gives that opens for its callers, as it is written. */
const given =
  /^\((?:\w+ )?(?:\*(?:os\.File|http\.Response|sqlx?\.Rows|sql\.Stmt)|pgx\.Rows), (?:\w+ )?error\)$|^\(context\.Context, (?:context\.CancelFunc|func\(\))\)$/;

/** It is closed or cancelled at the end of that function, or has another body by then. */
const endsItself = /\bdefer\b[^\n]*(?:Close|[cC]ancel)\b|\.Body = |\.AfterFunc\(/;

/** The calls of a file that give something to be given back: of packages, and of functions of the file that open it for their callers. */
export class Openers {
  readonly #tree: GoTree;
  readonly #text: string;
  #typed: ReadonlyMap<string, string> | undefined;
  #declared: ReadonlyMap<string, readonly GoNode[]> | undefined;
  readonly #known = new Map<GoNode, ResourceKind | undefined>();

  constructor({ tree, text }: GoFile) {
    this.#tree = tree;
    this.#text = text;
  }

  kindOf(flow: FlowFunction, call: InstructionOf<'call'>): ResourceKind | undefined {
    const typed = (): ReadonlyMap<string, string> => (this.#typed ??= namesByType(this.#text));
    return acquiredBy(flow, call, this.#tree.imports, typed) ?? this.#ofOwn(flow, call);
  }

  #ofOwn(flow: FlowFunction, call: InstructionOf<'call'>): ResourceKind | undefined {
    this.#declared ??= this.#declarations();
    if (this.#declared.size === 0) return undefined;
    const { root, names, imported } = calleeOf(flow, call);
    const [function_, only, ...others] =
      imported === undefined ? (this.#declared.get(names.at(-1) ?? '') ?? []) : [];
    if (function_ === undefined || only !== undefined || others.length > 0) return undefined;
    const receiver = receiverOf(function_, this.#tree);
    const isCalled =
      function_.kind === 'function_declaration'
        ? names.length === 1
        : names.length > 1 && this.#isOf(receiver?.type, flow, root, names);
    return isCalled ? this.#openedBy(function_) : undefined;
  }

  /** A method in small letters is of this package; that of another name is told by what it is called on. */
  #isOf(type: string | undefined, flow: FlowFunction, root: number, names: readonly string[]): boolean {
    const written = names.length === 2 ? declaredType(flow, root) : undefined;
    if (written === undefined) return /^[a-z]/.test(names.at(-1) ?? '');
    return type !== undefined && this.#tree.textOf(written).replace(/^\*/, '') === type;
  }

  #declarations(): ReadonlyMap<string, readonly GoNode[]> {
    const giving = ['function_declaration', 'method_declaration'].flatMap((kind) =>
      this.#tree.nodesOf(kind).filter((one) => {
        const result = childOf(one, 'result');
        return result !== undefined && given.test(this.#tree.textOf(result));
      }),
    );
    return Map.groupBy(giving, (one) => this.#tree.textOf(childOf(one, 'name') ?? one));
  }

  #openedBy(node: GoNode): ResourceKind | undefined {
    if (this.#known.has(node)) return this.#known.get(node);
    // What calls itself opens nothing by that.
    this.#known.set(node, undefined);
    const result = endsItself.test(this.#tree.textOf(node)) ? undefined : this.#tree.flowOf(node);
    const kind = result?.kind === 'flow' ? this.#handedOn(result.flow) : undefined;
    this.#known.set(node, kind);
    return kind;
  }

  #handedOn(flow: FlowFunction): ResourceKind | undefined {
    for (const { instructions } of flow.blocks)
      for (const one of instructions) {
        const kind = one.op === 'call' ? this.kindOf(flow, one) : undefined;
        if (kind !== undefined && one.op === 'call' && isHandedOn(flow, one, kind)) return kind;
      }
    return undefined;
  }
}

/** `return os.Open(name)`; or a variable that is given to nobody else, and not closed at the end. */
function isHandedOn(flow: FlowFunction, call: InstructionOf<'call'>, kind: ResourceKind): boolean {
  if (usesOf(flow, call.to).some((use) => use.kind === 'returned')) return true;
  const held = resultOf(flow, call, kind === 'context' || kind === 'span' ? 1 : 0);
  const variable = held === undefined ? undefined : variableOf(flow, held);
  if (held === undefined || variable === undefined) return false;
  const uses = usesOf(flow, variable);
  return (
    uses.some((use) => isReturned(use, flow)) && uses.every((use) => isReturned(use, flow) || isLooking(use))
  );
}

/** Alone or among the results. */
function isReturned({ kind, by }: Use, flow: FlowFunction): boolean {
  if (kind === 'returned') return true;
  return 'op' in by && by.op === 'array' && usesOf(flow, by.to).every((use) => use.kind === 'returned');
}

function isLooking({ kind, by }: Use): boolean {
  if (kind === 'receiver') return 'op' in by && by.op === 'call';
  return kind === 'member' || kind === 'tested' || kind === 'operand';
}
