import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';
import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { Variables } from '../_kit/variables.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';
import type { FixedCondition } from './fixed-condition.ts';

const mayBeKnown = /math\.NaN\(\)|% ?1\b(?!\.)/;

/** Comparisons whose outcome the values themselves tell: with NaN, and of what is never nil. */
export function* knownOutcomes({ tree, text }: GoFile): Generator<FixedCondition> {
  const [names, mayBeNumber] = [new NeverNil(tree), mayBeKnown.test(text)];
  for (const node of tree.nodesOf('binary_expression')) {
    const right = childOf(node, 'right');
    if (right === undefined || (right.kind !== 'nil' && !mayBeNumber)) continue;
    const operator = childOf(node, 'operator')?.kind ?? '';
    const left = withoutParentheses(childOf(node, 'left'));
    if (left === undefined || !/^(?:[!=]=|[<>]=?)$/.test(operator)) continue;
    const reason =
      right.kind === 'nil'
        ? names.reasonOf(left)
        : (ofNotANumber(left, right, tree) ?? ofOne(left, right, operator, tree));
    if (reason === undefined) continue;
    const outcome = right.kind === 'int_literal' ? operator === '==' : operator === '!=';
    yield { node, outcome, reason: { kind: 'told', text: reason } };
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
function ofOne(left: GoNode, right: GoNode, operator: string, tree: GoTree): Localized | undefined {
  const isRest = left.kind === 'binary_expression' && childOf(left, 'operator')?.kind === '%';
  const by = isRest ? childOf(left, 'right') : undefined;
  if (by === undefined || !/^[!=]=$/.test(operator)) return undefined;
  if (tree.textOf(by) !== '1' || tree.textOf(right) !== '0') return undefined;
  return say('what is divided by 1 leaves nothing.', '除以 1 的余数总是 0。');
}

/** Addresses and functions: what was made by the function itself is asked once too often, and that does no harm. */
class NeverNil {
  readonly #tree: GoTree;
  #functions: ReadonlySet<string> | undefined;
  #variables: Variables | undefined;

  constructor(tree: GoTree) {
    this.#tree = tree;
  }

  reasonOf(value: GoNode): Localized | undefined {
    if (value.kind !== 'unary_expression' && value.kind !== 'identifier') return undefined;
    const written = this.#tree.textOf({ start: value.start, end: Math.min(value.end, value.start + 60) });
    if (value.kind === 'unary_expression')
      return written.startsWith('&')
        ? say(`\`${written}\` is an address, and never nil.`, `\`${written}\` 是地址，不会为 nil。`)
        : undefined;
    return this.#isFunction(value, written)
      ? say(
          `\`${written}\` is a function of this file, and never nil: it is not called here.`,
          `\`${written}\` 是本文件中的函数，不会为 nil：这里并没有调用它。`,
        )
      : undefined;
  }

  #isFunction(value: GoNode, name: string): boolean {
    this.#functions ??= new Set(
      this.#tree.nodesOf('function_declaration').map((one) => this.#tree.textOf(childOf(one, 'name') ?? one)),
    );
    if (!this.#functions.has(name)) return false;
    this.#variables ??= new Variables(this.#tree);
    return this.#variables.declarationOf(value) === undefined;
  }
}
