import type { FixDraft, RuleResult } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { isRepeatable } from '../_kit/is-repeatable.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { possibleTypesOf, types } from '../_kit/possible-types-of.ts';
import { shortText } from '../_kit/short-text.ts';
import { spellingOf } from '../_kit/spelling-of.ts';
import { writtenValue } from '../_kit/written-value.ts';

type TypeOf = NodeOf<'UnaryExpression'>;

/** What `typeof` answers. */
export const typeNames = [
  'undefined',
  'object',
  'boolean',
  'number',
  'string',
  'function',
  'symbol',
  'bigint',
];
/** Old Internet Explorer said this of objects that it did not let scripts look at. */
const oldTypeName = 'unknown';

/** The platform's constructors, taken for the name of a type. */
const typeOfConstructor: Readonly<Record<string, string>> = {
  BigInt: 'bigint',
  Boolean: 'boolean',
  Function: 'function',
  Number: 'number',
  Object: 'object',
  String: 'string',
  Symbol: 'symbol',
};

/** `typeof x` beside a value that `typeof` never gives. */
export function findTypeofComparison(
  node: NodeOf<'BinaryExpression'>,
  file: TypeScriptFile,
): RuleResult | undefined {
  const left = unwrap(node.left);
  const right = unwrap(node.right);
  const asked = typeofIn(left, right);
  if (asked !== undefined) return check(asked, right, node, file);
  const other = typeofIn(right, left);
  return other && check(other, left, node, file);
}

/** Also the one that a name stands for: `const type = typeof x;` */
function typeofIn(side: Node, value: Node): TypeOf | undefined {
  if (side.type !== 'Identifier') return isTypeof(side) ? side : undefined;
  if (value.type !== 'StringLiteral' || typeNames.includes(value.value)) return undefined;
  const kept = writtenValue(side);
  return isTypeof(kept) ? kept : undefined;
}

/** `switch (typeof x) { case 'strnig': … }` */
export function findTypeofCases(
  node: NodeOf<'SwitchStatement'>,
  file: TypeScriptFile,
): readonly RuleResult[] | undefined {
  const asked = writtenValue(node.discriminant);
  if (!isTypeof(asked)) return undefined;
  return node.cases.flatMap(({ test, consequent }, index) => {
    // What shares its code with other cases is listed there to say that it is known.
    const isShared = consequent.length === 0 || node.cases[index - 1]?.consequent.length === 0;
    const result = test == null || isShared ? undefined : check(asked, unwrap(test), undefined, file);
    return result === undefined ? [] : [result];
  });
}

function isTypeof(node: Node): node is TypeOf {
  return node.type === 'UnaryExpression' && node.operator === 'typeof';
}

function check(
  asked: TypeOf,
  value: Node,
  comparison: NodeOf<'BinaryExpression'> | undefined,
  file: TypeScriptFile,
): RuleResult | undefined {
  if (!isNeverTheAnswer(value)) return undefined;
  const [question, code] = [shortText(asked, file), shortText(value, file)];
  return {
    report: {
      kind: 'typeof-value',
      range: rangeOf(comparison ?? value),
      confidence: comparison !== undefined && isAskedBeside(asked, comparison) ? 'possible' : 'certain',
      what: say(`\`${question}\` is never \`${code}\`.`, `\`${question}\` 的结果不可能是 \`${code}\`。`),
    },
    fix: testInstead(asked, value, comparison, file) ?? nameInstead(value),
  };
}

/** `typeof text === undefined || text == null`: the other side asks the same, and rightly. */
function isAskedBeside({ argument }: TypeOf, comparison: Node): boolean {
  const around = parentOf(comparison);
  if (around?.type !== 'LogicalExpression') return false;
  const other = unwrap(around.left === comparison ? around.right : around.left);
  if (other.type !== 'BinaryExpression' || !/^[!=]=$/.test(other.operator)) return false;
  return isSameExpression(other.left, argument) && isNothing(other.right);
}

function isNothing(node: Node): boolean {
  return node.type === 'NullLiteral' || (node.type === 'Identifier' && node.name === 'undefined');
}

function isNeverTheAnswer(value: Node): boolean {
  if (value.type === 'StringLiteral') return !typeNames.includes(value.value) && value.value !== oldTypeName;
  if (value.type === 'Identifier' && isConstructor(value)) return true;
  return (possibleTypesOf(value) & types.string) === 0;
}

function isConstructor(value: NodeOf<'Identifier'>): boolean {
  return Object.hasOwn(typeOfConstructor, value.name) && isGlobalName(value, value.name);
}

/** The type name that was meant, where one can be told. */
function nameInstead(value: Node): FixDraft | undefined {
  const name = meantName(value);
  if (name === undefined) return undefined;
  return {
    title: say(`Compare with '${name}'`, `与 '${name}' 比较`),
    edits: [{ range: rangeOf(value), text: `'${name}'` }],
  };
}

function meantName(value: Node): string | undefined {
  if (value.type === 'StringLiteral') return spellingOf(value.value, typeNames);
  if (value.type !== 'Identifier') return undefined;
  return value.name === 'undefined' ? 'undefined' : typeOfConstructor[value.name];
}

/** `array` and `null` are no types: they have tests of their own. */
function testInstead(
  asked: TypeOf,
  value: Node,
  comparison: NodeOf<'BinaryExpression'> | undefined,
  file: TypeScriptFile,
): FixDraft | undefined {
  if (comparison === undefined || !isRepeatable(asked.argument)) return undefined;
  const { start, end } = rangeOf(asked.argument);
  const subject = file.text.slice(start, end);
  const negated = comparison.operator.startsWith('!');
  const name = value.type === 'StringLiteral' ? value.value.toLowerCase() : value.type;
  const range = rangeOf(comparison);
  if (name === 'array') {
    const text = `${negated ? '!' : ''}Array.isArray(${subject})`;
    return { title: say('Use `Array.isArray`', '使用 `Array.isArray`'), edits: [{ range, text }] };
  }
  if (name !== 'null' && name !== 'NullLiteral') return undefined;
  const text = `${subject} ${negated ? '!==' : '==='} null`;
  return { title: say('Compare with `null`', '与 `null` 比较'), edits: [{ range, text }] };
}
