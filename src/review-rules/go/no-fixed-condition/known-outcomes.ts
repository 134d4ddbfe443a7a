import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';
import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { Variables } from '../_kit/variables.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';
import type { FixedCondition } from './fixed-condition.ts';

const mayBeKnown = /[!=]= ?math\.NaN\(\)|math\.NaN\(\) ?[!=<>]|% ?1\b(?!\.)|[!=]= ?nil\b/;

/** Comparisons whose outcome the values themselves tell: with NaN, and of what is never nil. */
export function* knownOutcomes({ tree, text }: GoFile): Generator<FixedCondition> {
  if (!mayBeKnown.test(text)) return;
  const names = new KnownNames(tree);
  for (const node of tree.nodesOf('binary_expression')) {
    const operator = childOf(node, 'operator')?.kind ?? '';
    const [left, right] = ['left', 'right'].map((side) => withoutParentheses(childOf(node, side)));
    if (left === undefined || right === undefined || !/^(?:[!=]=|[<>]=?)$/.test(operator)) continue;
    const reason =
      right.kind === 'nil'
        ? names.neverNil(left)
        : (ofNotANumber(left, right, tree) ?? ofOne(left, right, tree));
    const isOfRest = reason !== undefined && right.kind === 'int_literal';
    const outcome = isOfRest ? operator === '==' : operator === '!=';
    // To ask once too often for what was made does no harm.
    const isHarmless = left.kind === 'identifier' && right.kind === 'nil' && !names.isFunction(left);
    if (reason !== undefined) yield { node, outcome, reason: { kind: 'told', text: reason, isHarmless } };
  }
}

/** `x == math.NaN()` */
function ofNotANumber(left: GoNode, right: GoNode, tree: GoTree): Localized | undefined {
  const isNaN = [left, right].some(
    (one) => one.kind === 'call_expression' && tree.textOf(one) === 'math.NaN()',
  );
  if (!isNaN || tree.imports.get('math') !== 'math') return undefined;
  return say(
    'NaN equals nothing, not even itself; `math.IsNaN` asks for it.',
    'NaN 不等于任何值，包括它自己；应使用 `math.IsNaN` 判断。',
  );
}

/** `n % 1 == 0` */
function ofOne(left: GoNode, right: GoNode, tree: GoTree): Localized | undefined {
  const isRest = left.kind === 'binary_expression' && childOf(left, 'operator')?.kind === '%';
  const by = isRest ? childOf(left, 'right') : undefined;
  const isEqual = /^[!=]=$/.test(childOf(left.parent ?? left, 'operator')?.kind ?? '');
  if (by === undefined || !isEqual || tree.textOf(by) !== '1' || tree.textOf(right) !== '0') return undefined;
  return say('what is divided by 1 leaves nothing.', '除以 1 的余数总是 0。');
}

/** What is made by these is there. */
const making = /^(?:&[A-Za-z]|(?:make|new)\(|errors\.New\(|fmt\.Errorf\()/;

/** Characters of a function that are read. */
const longest = 20_000;

class KnownNames {
  readonly #tree: GoTree;
  #functions: ReadonlySet<string> | undefined;
  #made: ReadonlySet<string> | undefined;
  #variables: Variables | undefined;

  constructor(tree: GoTree) {
    this.#tree = tree;
  }

  neverNil(value: GoNode): Localized | undefined {
    const written = this.#tree.textOf({ start: value.start, end: Math.min(value.end, value.start + 60) });
    if (value.kind === 'unary_expression' && written.startsWith('&'))
      return say(`\`${written}\` is an address, and never nil.`, `\`${written}\` 是地址，不会为 nil。`);
    if (value.kind !== 'identifier') return undefined;
    if (this.isFunction(value))
      return say(
        `\`${written}\` is a function of this file, and never nil: it is not called here.`,
        `\`${written}\` 是本文件中的函数，不会为 nil：这里并没有调用它。`,
      );
    return this.#isMade(value, written)
      ? say(
          `\`${written}\` is made in this function, and nothing else is given to it.`,
          `\`${written}\` 在本函数中创建，此后没有被赋予其他值。`,
        )
      : undefined;
  }

  isFunction(value: GoNode): boolean {
    const name = this.#tree.textOf(value);
    this.#functions ??= new Set(
      this.#tree.nodesOf('function_declaration').map((one) => this.#tree.textOf(childOf(one, 'name') ?? one)),
    );
    return this.#functions.has(name) && this.#declarationOf(value) === undefined;
  }

  #isMade(value: GoNode, name: string): boolean {
    this.#made ??= this.#namesOfMade();
    const home = this.#made.has(name) ? functionAround(value) : undefined;
    if (home === undefined || home.end - home.start > longest) return false;
    const list = this.#declarationOf(value)?.parent;
    const by = list?.kind === 'expression_list' ? list.parent : undefined;
    if (by === undefined || functionAround(by) !== home || this.#nameOfMade(by) !== name) return false;
    return !new RegExp(`(?<![\\w.])${name}(?:, *\\w+)* *=(?!=)|, *${name} *:?=(?!=)|&${name}\\b(?!\\.)`).test(
      this.#tree.textOf(home),
    );
  }

  /** Most names that are compared with nil are none of them. */
  #namesOfMade(): ReadonlySet<string> {
    return new Set(this.#tree.nodesOf('short_var_declaration').flatMap((one) => this.#nameOfMade(one) ?? []));
  }

  #nameOfMade(by: GoNode): string | undefined {
    const [left, right] = [childOf(by, 'left'), childOf(by, 'right')];
    if (by.kind !== 'short_var_declaration' || left === undefined || right === undefined) return undefined;
    const head = this.#tree.textOf({ start: right.start, end: Math.min(right.end, right.start + 20) });
    return partsOf(left).length === 1 && making.test(head) ? this.#tree.textOf(left) : undefined;
  }

  #declarationOf(value: GoNode): GoNode | undefined {
    this.#variables ??= new Variables(this.#tree);
    return this.#variables.declarationOf(value);
  }
}
