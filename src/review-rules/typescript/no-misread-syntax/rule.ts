import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../_kit/short-text.ts';
import { bracketedCall, uncalledMethod } from './bracketed-call.ts';
import {
  bitwiseCondition,
  holeIn,
  joinedLines,
  lateFallback,
  quotedTemplate,
  splitOperator,
} from './misread.ts';
import type { Misread } from './misread.ts';
import { capitalHeader } from './capital-header.ts';
import { misreadOrderOfTerms, pushedLength } from './order-of-terms.ts';
import { misnamedUnit } from './named-units.ts';
import { returnedMethod } from './returned-method.ts';
import { misreadPower } from './power.ts';
import { secondsForMilliseconds } from './seconds.ts';
import { wordsFor } from './words-for-misread.ts';
import { bitwiseFallback, earlyRemainder, joinedCase, joinedPlace } from './loose-operators.ts';
import { joinedNumber } from './joined-number.ts';
import { joinedObject, objectBesideText } from './joined-object.ts';
import { misreadStatement } from './misread-statement.ts';
import type { MisreadStatement } from './misread-statement.ts';
import { patternAt } from './pattern-at.ts';
import type { MisreadPattern } from './pattern-at.ts';

/** Code that says something else than it looks like, for a sign too many or too few. */
export const noMisreadSyntax = defineRule({
  info: {
    id: 'no-misread-syntax',
    family: 'correctness',
    kinds: ['misread-syntax', 'misread-pattern'],
    fix: 'none',
    what: say(
      'Reports `${name}` inside of plain quotes, `=+` and `=-` for `+=` and `-=`, `&` and `|` between conditions, a line that begins with a bracket and so goes on with the one before, `count ?? 0 + 1`, a comma too many in a list, numbers that are joined to a text (`process.argv[2] + 1`), methods that nobody calls (`list.includes[name]`, `names.map((name) => name.trim)`, `return randomBytes(16).toString`), seconds that are added to a clock of milliseconds or compared with one (`payload.exp < Date.now()`), `const HOUR_MS = 60 * 60`, `2 ^ attempt` for a power, `at + 1 % length`, `process.env.PORT | 3000`, `case A.one || A.two:`, `page - 1 * size`, `elapsed / 1000 * 60` of milliseconds, `list || [].push(one)`, headers of a request in capital letters, a semicolon behind the head of an `if`, a second statement below an `if` without braces, and patterns that say something else: `[jpg|png]`, `a^b`, `[A-z]`, `new RegExp("\\d")`.',
      '报告普通引号中的 `${name}`、把 `+=`、`-=` 写成 `=+`、`=-`、条件之间的 `&` 和 `|`、以括号开头因而接到上一行的代码、`count ?? 0 + 1`，列表中多余的逗号、与字符串拼接的数字（`process.argv[2] + 1`）、与毫秒时钟相加或比较的秒数（`payload.exp < Date.now()`）、`const HOUR_MS = 60 * 60`、没有调用的方法（`return randomBytes(16).toString`）、把乘方写成 `2 ^ attempt`、`at + 1 % length`、`process.env.PORT | 3000`、`case A.one || A.two:`、`page - 1 * size`、对毫秒使用 `elapsed / 1000 * 60`、`list || [].push(one)`、首字母大写的请求头名、`if` 条件后的分号、没有花括号的 `if` 下的第二条语句，以及含义与写法不符的正则，如 `[jpg|png]`、`a^b`、`[A-z]`、`new RegExp("\\d")`。',
    ),
    why: say(
      'It runs, and does something else: the text shows the sign and not the value, the sum is replaced, both sides are always evaluated, the line before is called.',
      '代码能运行，做的却是另一件事：文本里出现的是符号而不是值，总和被替换，两边总会求值，上一行被当作函数调用。',
    ),
    instead: say(
      'Write backquotes, `+=`, `&&`, a semicolon at the end of the line before, brackets around the fallback; take out the comma.',
      '改用反引号、`+=`、`&&`，在上一行末尾加分号，给默认值加括号；去掉多余的逗号。',
    ),
    examples: [
      {
        bad: "export const greet = (name) => {\n  return 'Hello ${name}';\n};",
        good: 'export const greet = (name) => {\n  return `Hello ${name}`;\n};',
        file: 'greet.js',
      },
      {
        bad: 'export function sum(prices) {\n  let total = 0;\n  for (const price of prices) total =+ price;\n  return total;\n}',
        good: 'export function sum(prices) {\n  let total = 0;\n  for (const price of prices) total += price;\n  return total;\n}',
        file: 'sum.js',
      },
    ],
    sources: [
      { name: 'eslint no-template-curly-in-string', relation: 'same' },
      { name: 'sonarjs non-existent-operator', relation: 'same' },
      { name: 'sonarjs bitwise-operators', relation: 'inspired' },
      { name: 'eslint no-unexpected-multiline', relation: 'same' },
      { name: 'eslint no-sparse-arrays', relation: 'same' },
      { name: 'eslint no-empty-character-class', relation: 'same', kinds: ['misread-pattern'] },
      { name: 'eslint no-misleading-character-class', relation: 'inspired', kinds: ['misread-pattern'] },
      { name: 'eslint no-useless-backreference', relation: 'same', kinds: ['misread-pattern'] },
      { name: 'sonarjs anchor-precedence', relation: 'inspired', kinds: ['misread-pattern'] },
      { name: 'sonarjs existing-groups', relation: 'inspired', kinds: ['misread-pattern'] },
    ],
  },
  visit: [
    'StringLiteral',
    'AssignmentExpression',
    'BinaryExpression',
    'CallExpression',
    'MemberExpression',
    'LogicalExpression',
    'ArrayExpression',
    'RegExpLiteral',
    'TemplateLiteral',
    'NewExpression',
    'IfStatement',
    'ForStatement',
    'ForOfStatement',
    'ForInStatement',
    'WhileStatement',
    'SwitchCase',
    'VariableDeclarator',
    'ObjectProperty',
  ],
  find(node, file): readonly (Misread | MisreadPattern | MisreadStatement)[] | undefined {
    const found = patternAt(node, file) ?? misreadAt(node, file);
    return found === undefined || isTestPath(file.path) ? undefined : [found];
  },
  report: (found, file): Report => ({
    kind: found.manner === 'pattern' ? 'misread-pattern' : 'misread-syntax',
    range: rangeOf(found.on),
    confidence: 'likely',
    what: found.manner === 'pattern' ? found.what : wordsFor(found, shortText(found.on, file)),
  }),
});

function misreadAt(node: Node, file: TypeScriptFile): Misread | MisreadStatement | undefined {
  switch (node.type) {
    case 'VariableDeclarator':
    case 'ObjectProperty':
      return misnamedUnit(node);
    case 'StringLiteral':
      return quotedTemplate(node, file);
    case 'AssignmentExpression':
      return splitOperator(node, file);
    case 'BinaryExpression':
      return (
        bitwiseCondition(node) ??
        bitwiseFallback(node) ??
        earlyRemainder(node, file) ??
        joinedPlace(node) ??
        joinedNumber(node) ??
        objectBesideText(node, file) ??
        secondsForMilliseconds(node) ??
        misreadPower(node) ??
        misreadOrderOfTerms(node)
      );
    case 'LogicalExpression':
      return lateFallback(node, file) ?? pushedLength(node);
    case 'ArrayExpression':
      return holeIn(node);
    case 'TemplateLiteral':
      return joinedObject(node, file);
    case 'CallExpression':
      return joinedLines(node, file);
    case 'MemberExpression':
      return (
        joinedLines(node, file) ??
        bracketedCall(node) ??
        uncalledMethod(node) ??
        returnedMethod(node) ??
        capitalHeader(node)
      );
    case 'IfStatement':
    case 'ForStatement':
    case 'ForOfStatement':
    case 'ForInStatement':
    case 'WhileStatement':
      return misreadStatement(node, file);
    case 'SwitchCase':
      return misreadStatement(node, file) ?? joinedCase(node);
    default:
      return undefined;
  }
}
