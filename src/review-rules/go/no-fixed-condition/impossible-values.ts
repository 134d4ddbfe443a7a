import { say } from '../../../domain/locale.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { DeclaredTypes } from '../_kit/declared-types.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';
import type { FixedCondition } from './fixed-condition.ts';
import { turned } from './never-negative.ts';

/** `n%2 == 2`, `n&1 == 2`, `strings.ToLower(s) == "Foo"`, and `b > 255` of a byte. */
export function impossibleValue(
  node: GoNode,
  operator: string,
  types: DeclaredTypes,
  tree: GoTree,
): FixedCondition | undefined {
  const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
  if (left === undefined || right === undefined || !/^(?:[=!]=|[<>]=?)$/.test(operator)) return undefined;
  const isTurned = isLiteral(left);
  const [value, literal] = isTurned ? [right, left] : [left, right];
  if (!isLiteral(literal) || isLiteral(value)) return undefined;
  const asked = isTurned ? (turned.get(operator) ?? operator) : operator;
  if (literal.kind === 'interpreted_string_literal') return otherCase(node, asked, value, literal, tree);
  const number = numberOf(literal, tree);
  if (number === undefined) return undefined;
  return (
    otherRemainder(node, asked, withoutParentheses(value) ?? value, number, tree) ??
    outOfType(node, asked, value, number, types, tree)
  );
}

function isLiteral({ kind }: GoNode): boolean {
  return kind === 'int_literal' || kind === 'interpreted_string_literal';
}

function numberOf(node: GoNode, tree: GoTree): number | undefined {
  const text = tree.textOf(node);
  return /^(?:0|[1-9]\d{0,8}|0x[\da-fA-F]{1,7})$/.test(text) ? Number(text) : undefined;
}

function otherRemainder(
  node: GoNode,
  asked: string,
  value: GoNode,
  number: number,
  tree: GoTree,
): FixedCondition | undefined {
  if (value.kind !== 'binary_expression' || (asked !== '==' && asked !== '!=')) return undefined;
  const [operator, right] = [childOf(value, 'operator')?.kind, childOf(value, 'right')];
  const by = right?.kind === 'int_literal' ? numberOf(right, tree) : undefined;
  if (by === undefined) return undefined;
  const isNever = (operator === '%' && by > 0 && number >= by) || (operator === '&' && (number & ~by) !== 0);
  if (!isNever) return undefined;
  const written = tree.textOf(value);
  const text = say(`\`${written}\` is never ${number}.`, `\`${written}\` 永远不会等于 ${number}。`);
  return { node, outcome: asked === '!=', reason: { kind: 'told', text } };
}

const most: Readonly<Record<string, number>> = {
  byte: 255,
  uint8: 255,
  uint16: 65_535,
  int8: 127,
  int16: 32_767,
};

function outOfType(
  node: GoNode,
  asked: string,
  value: GoNode,
  number: number,
  types: DeclaredTypes,
  tree: GoTree,
): FixedCondition | undefined {
  if (number < 127) return undefined;
  const type = types.of(value) ?? '';
  const limit = most[type];
  if (limit === undefined) return undefined;
  const isAbove = asked === '>' ? number >= limit : number > limit;
  const isBelow = asked === '<=' ? number >= limit : number > limit;
  const outcome = /^(?:>=?|==)$/.test(asked) ? (isAbove ? false : undefined) : isBelow ? true : undefined;
  if (outcome === undefined) return undefined;
  const written = tree.textOf(value);
  const text = say(
    `\`${written}\`, a \`${type}\`, is at most ${limit}.`,
    `\`${written}\` 的类型是 \`${type}\`，最大为 ${limit}。`,
  );
  return { node, outcome, reason: { kind: 'told', text } };
}

function otherCase(
  node: GoNode,
  asked: string,
  value: GoNode,
  literal: GoNode,
  tree: GoTree,
): FixedCondition | undefined {
  if ((asked !== '==' && asked !== '!=') || !isOfOtherCase(value, literal, tree)) return undefined;
  return { node, outcome: asked === '!=', reason: { kind: 'told', text: sayCase(value, literal, tree) } };
}

/** `strings.HasPrefix(strings.ToLower(s), "Foo")` */
export function impossibleSearch(call: GoNode, tree: GoTree): FixedCondition | undefined {
  const callee = childOf(call, 'function');
  if (callee === undefined || !/^strings\.(?:Contains|HasPrefix|HasSuffix)$/.test(tree.textOf(callee)))
    return undefined;
  const [value, literal] = partsOf(childOf(call, 'arguments') ?? call);
  if (value === undefined || literal?.kind !== 'interpreted_string_literal') return undefined;
  if (!isOfOtherCase(value, literal, tree)) return undefined;
  return { node: call, outcome: false, reason: { kind: 'told', text: sayCase(value, literal, tree) } };
}

/** `case "Foo":` of `switch strings.ToLower(s)` */
export function* impossibleCases(tree: GoTree): Generator<FixedCondition> {
  for (const node of tree.nodesOf('expression_switch_statement')) {
    const value = childOf(node, 'value');
    if (value?.kind !== 'call_expression') continue;
    for (const one of partsOf(node)) {
      const list = one.kind === 'expression_case' ? childOf(one, 'value') : undefined;
      for (const literal of list === undefined ? [] : partsOf(list))
        if (literal.kind === 'interpreted_string_literal' && isOfOtherCase(value, literal, tree))
          yield {
            node: literal,
            outcome: false,
            reason: { kind: 'told', text: sayCase(value, literal, tree) },
          };
    }
  }
}

function isOfOtherCase(value: GoNode, literal: GoNode, tree: GoTree): boolean {
  const callee = value.kind === 'call_expression' ? childOf(value, 'function') : undefined;
  const name = callee === undefined ? '' : tree.textOf(callee);
  const written = tree.textOf(literal).replace(/\\(?:x..|u....|U.{8}|.)/g, '');
  return (
    (name === 'strings.ToLower' && /[A-Z]/.test(written)) ||
    (name === 'strings.ToUpper' && /[a-z]/.test(written))
  );
}

function sayCase(value: GoNode, literal: GoNode, tree: GoTree): ReturnType<typeof say> {
  const [has, never] = tree.textOf(value).startsWith('strings.ToLower')
    ? ['capital', '大写']
    : ['small', '小写'];
  const written = tree.textOf(literal);
  return say(
    `${written} has ${has} letters, which this text never has.`,
    `${written} 含有${never}字母，而该文本中不会有${never}字母。`,
  );
}
