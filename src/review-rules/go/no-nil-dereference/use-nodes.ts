import type { Instruction } from '../../../analysis/flow/instruction.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';

/** A use that nil does not survive, as it is written. */
export interface NilUse {
  /** `x.field`, `*x`, `x()` */
  readonly node: GoNode;
  /** `x` */
  readonly value: GoNode;
}

/** From instructions to what they were written as. Asked only when something was found. */
export class UseNodes {
  readonly #tree: GoTree;
  #nodes: ReadonlyMap<string, GoNode> | undefined;
  #methods: ReadonlySet<string> | undefined;

  constructor({ tree }: GoFile) {
    this.#tree = tree;
  }

  /** undefined: it is written in a way that is not known, or takes a method as a value. */
  at({ op, at }: Instruction): NilUse | undefined {
    const written = this.written(at);
    if (written === undefined) return undefined;
    const node = op === 'set-member' ? targetOf(written) : written;
    if (node === undefined) return undefined;
    const value = childOf(node, node.kind === 'call_expression' ? 'function' : 'operand');
    const field = childOf(node, 'field');
    const isValue = node.kind === 'selector_expression' && node.field !== 'function' && op === 'member';
    if (value === undefined) return undefined;
    if (isValue && field !== undefined && (this.#isMethod(field) || this.#mayBeMethod(node, value, field)))
      return undefined;
    return { node, value };
  }

  written({ start, end }: Range): GoNode | undefined {
    return (this.#nodes ??= this.#byRange()).get(`${start}-${end}`);
  }

  #isMethod(field: GoNode): boolean {
    this.#methods ??= new Set(
      this.#tree
        .nodesOf('method_declaration')
        .map((node) => this.#tree.textOf(childOf(node, 'name') ?? node)),
    );
    return this.#methods.has(this.#tree.textOf(field));
  }

  /** `start(a.Run)` of `var a *jobs.Runner`: of a type of another package it is not known which names are methods. */
  #mayBeMethod(node: GoNode, value: GoNode, field: GoNode): boolean {
    if (node.parent?.kind !== 'argument_list' || !/^\p{Lu}/u.test(this.#tree.textOf(field))) return false;
    const around = functionAround(node);
    const name = this.#tree.textOf(value);
    return (
      around !== undefined &&
      /^\w+$/.test(name) &&
      new RegExp(`\\bvar ${name} \\*\\w+\\.\\w+[ \\t]*(?:$|[\\r;}]|\\/[/*])`, 'm').test(
        this.#tree.textOf(around),
      )
    );
  }

  #byRange(): ReadonlyMap<string, GoNode> {
    const found = new Map<string, GoNode>();
    for (const kind of kinds)
      for (const node of this.#tree.nodesOf(kind)) found.set(`${node.start}-${node.end}`, node);
    return found;
  }
}

const kinds = [
  'binary_expression',
  'call_expression',
  'unary_expression',
  'selector_expression',
  'assignment_statement',
  'inc_statement',
  'dec_statement',
] as const;

/** Of several targets it is not known which one is meant. */
function targetOf(statement: GoNode): GoNode | undefined {
  const [target, ...others] = partsOf(childOf(statement, 'left') ?? statement);
  return others.length === 0 ? target : undefined;
}
