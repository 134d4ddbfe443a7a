import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { propertyName } from '../_kit/property-name.ts';
import { shortText } from '../_kit/short-text.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { refused } from './refused-value.ts';
import type { RefusedValue } from './refused-value.ts';

/** What texts and lists have, and numbers do not. */
const ofTexts: readonly string[] = [
  ...[
    'padStart',
    'padEnd',
    'split',
    'trim',
    'replace',
    'replaceAll',
    'slice',
    'substring',
    'substr',
    'includes',
  ],
  ...['startsWith', 'endsWith', 'toUpperCase', 'toLowerCase', 'charAt', 'match', 'concat', 'join', 'map'],
];
/** What dates have, and neither texts nor numbers do. */
const ofDates: readonly string[] = [
  ...[
    'toISOString',
    'getTime',
    'getFullYear',
    'getMonth',
    'getDate',
    'getDay',
    'getHours',
    'toLocaleDateString',
  ],
  ...['toLocaleTimeString', 'toDateString', 'setDate', 'setHours'],
];

/** `date.getDate().padStart(2, '0')`, `Date.now().toISOString()`, `date.toISOString().getTime()` */
export function* methodsOfNumbersIn(file: TypeScriptFile): Generator<RefusedValue, void> {
  // The file gives numbers more methods.
  if (/\b(?:Number|String)\.prototype\b/.test(file.text)) return;
  for (const name of ofTexts)
    for (const call of file.tree.callsNamed([name])) yield* told(call, name, isNumber, file);
  for (const name of ofDates)
    for (const call of file.tree.callsNamed([name])) yield* told(call, name, isNoDate, file);
}

function* told(
  { callee }: NodeOf<'CallExpression'>,
  name: string,
  is: (made: Node) => boolean,
  file: TypeScriptFile,
): Generator<RefusedValue, void> {
  const member = unwrap(callee);
  if (member.type !== 'MemberExpression' || !is(writtenValue(member.object))) return;
  const found = refused(callee, words(shortText(member.object, file), name));
  if (found !== undefined) yield found;
}

function words(code: string, name: string): Localized {
  return say(
    `What \`${code}\` gives has no \`${name}\`: the call throws a \`TypeError\`.`,
    `\`${code}\` 的结果没有 \`${name}\` 方法：调用会抛出 \`TypeError\`。`,
  );
}

const numbersOfDates = /^get(?:UTC)?(?:Time|FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)$/;
const ofMath = /^(?:round|floor|ceil|trunc|abs|max|min|random|sqrt|pow)$/;

/** `date.getDate()`, `Math.round(size)`, `Number(text)`, `Date.now()` */
function isNumber(made: Node): boolean {
  if (made.type !== 'CallExpression') return false;
  const callee = unwrap(made.callee);
  if (callee.type === 'Identifier')
    return /^(?:Number|parseInt|parseFloat)$/.test(callee.name) && isUndeclared(callee, callee.name);
  const name = propertyName(callee);
  if (callee.type !== 'MemberExpression' || name === undefined) return false;
  if (isUndeclared(callee.object, 'Math')) return ofMath.test(name);
  if (isUndeclared(callee.object, 'Date')) return name === 'now';
  return made.arguments.length === 0 && numbersOfDates.test(name) && name !== 'getTime';
}

/** A number, or `date.toISOString()` and the like. */
function isNoDate(made: Node): boolean {
  if (isNumber(made)) return true;
  if (made.type !== 'CallExpression' || made.callee.type !== 'MemberExpression') return false;
  const name = propertyName(made.callee) ?? '';
  return (name === 'toISOString' && made.arguments.length === 0) || name === 'toLocaleDateString';
}
