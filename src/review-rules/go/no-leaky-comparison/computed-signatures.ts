import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { calledNameOf } from '../_kit/calls.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { functionAround } from '../_kit/functions.ts';
import { isInside } from '../_kit/is-inside.ts';

/** Tells which values of a file are signatures that it computes with a key. */
export class ComputedSignatures {
  readonly #tree: GoTree;
  #functions: ReadonlySet<string> | undefined;

  constructor(tree: GoTree) {
    this.#tree = tree;
  }

  /** `mac.Sum(nil)`, what it is written as, what holds it, and what a function of the file makes so. */
  has(value: GoNode, steps = farthest): boolean {
    if (steps === 0) return false;
    switch (value.kind) {
      case 'identifier':
        return this.#isGiven(value, steps);
      case 'call_expression':
        return this.#isMade(value, steps);
      case 'binary_expression':
        return kindIn(value, '+') !== undefined && partsOf(value).some((part) => this.has(part, steps - 1));
      case 'parenthesized_expression':
      case 'type_conversion_expression':
      case 'slice_expression':
        return partsOf(value).some((part) => this.has(part, steps - 1));
      default:
        return false;
    }
  }

  #isMade(call: GoNode, steps: number): boolean {
    const name = calledNameOf(call);
    if (name === undefined) return false;
    const called = this.#tree.textOf(name);
    if (called === 'Sum') return this.#isMac(call);
    if (/^(?:EncodeToString|string|Sprintf|ToLower|ToUpper|byte)$/.test(called))
      return argumentsOf(call).some((one) => this.has(one, steps - 1));
    return (this.#functions ??= this.#search()).has(called);
  }

  /** It is called on what `hmac.New` gave. */
  #isMac(call: GoNode): boolean {
    const callee = childOf(call, 'function');
    const on = callee === undefined ? undefined : childOf(callee, 'operand');
    if (on?.kind !== 'identifier') return false;
    const values = this.#valuesOf(on);
    return values.length > 0 && values.every((value) => this.#isSecretMac(value));
  }

  /** A key that stands in the file as a list of bytes is one of a protocol, and known to everybody. */
  #isSecretMac(value: GoNode): boolean {
    const text = this.#tree.textOf(value);
    if (!text.startsWith('hmac.New(')) return false;
    const key = /,\s*(\w+)(?:\[[^\]]*\])?\)$/.exec(text)?.[1];
    if (key === undefined) return true;
    const isPublic = new RegExp(`\\b${key}\\b[^\\n=]*=\\s*\\[[^\\]\\n]*\\]byte\\{`);
    return !isPublic.test(this.#tree.textOf(this.#tree.root));
  }

  #isGiven(name: GoNode, steps: number): boolean {
    const values = this.#valuesOf(name);
    return values.length > 0 && values.every((value) => this.has(value, steps - 1));
  }

  /** What the function gives to a variable of this name; none: it comes from elsewhere, or with something beside it. */
  #valuesOf(name: GoNode): readonly GoNode[] {
    const around = functionAround(name);
    if (around === undefined) return [];
    const text = this.#tree.textOf(name);
    const values: GoNode[] = [];
    for (const kind of ['short_var_declaration', 'assignment_statement'])
      for (const statement of this.#tree.nodesOf(kind)) {
        if (!isInside(statement, around)) continue;
        const targets = partsOf(childOf(statement, 'left') ?? statement);
        const index = targets.findIndex((one) => this.#tree.textOf(one) === text);
        const value = index === -1 ? undefined : partsOf(childOf(statement, 'right') ?? statement)[index];
        if (index !== -1 && value === undefined) return [];
        if (value !== undefined) values.push(value);
      }
    return values;
  }

  /** Functions and methods of the file that give a signature alone. */
  #search(): ReadonlySet<string> {
    const found = new Set<string>();
    for (const kind of ['function_declaration', 'method_declaration'])
      for (const one of this.#tree.nodesOf(kind)) {
        const [name, result] = [childOf(one, 'name'), childOf(one, 'result')];
        if (name === undefined || result === undefined) continue;
        if (!/^(?:string|\[\]byte)$/.test(this.#tree.textOf(result))) continue;
        if (/\bhmac\.New\([^]*\.Sum\(/.test(this.#tree.textOf(one))) found.add(this.#tree.textOf(name));
      }
    return found;
  }
}

/** Steps from a value to what made it. */
const farthest = 6;
