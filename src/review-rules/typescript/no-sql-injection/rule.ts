import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import type { HandedValue } from '../_kit/origin/handed-values.ts';
import { handedValues } from '../_kit/origin/handed-values.ts';
import { reportOfHanded } from '../_kit/origin/report-of-handed.ts';
import { shortText } from '../_kit/short-text.ts';
import type { OperatorInjection } from './find-operator-injections.ts';
import { findOperatorInjections } from './find-operator-injections.ts';
import type { QueryInjection } from './find-query-injections.ts';
import { findQueryInjections } from './find-query-injections.ts';
import type { SqlInjection } from './find-sql-injections.ts';
import { findSqlInjections, mayHoldSql, traceOfSql } from './find-sql-injections.ts';

/** A value of somebody else that becomes part of the text of a query. */
export const noSqlInjection = defineRule({
  info: {
    id: 'no-sql-injection',
    family: 'security',
    kinds: ['sql-injection', 'operator-injection', 'query-injection'],
    fix: 'none',
    what: say(
      'Reports SQL that is put together from what a request holds, or from parameters that stand where a value stands, and given to `query`, `execute`, `raw`, `$queryRawUnsafe` and the like; and parts of a request that a filter of MongoDB compares with as they came (a note where only the form of the call says that it is MongoDB); also what a request puts into an XPath or into a filter of LDAP. So is a part of a request that is given to a function of another file, which does so with it.',
      '报告由请求内容、或处于值位置的参数拼接而成，并传给 `query`、`execute`、`raw`、`$queryRawUnsafe` 等方法的 SQL；以及未经处理就用于 MongoDB 过滤条件的请求内容（仅凭调用形式判断为 MongoDB 时只作为提示）；还包括请求内容拼入 XPath 或 LDAP 过滤器的情况。把请求内容传给其他文件中会这样做的函数，同样会报告。',
    ),
    why: say(
      "A quote in the value ends the text that it stands in, and what follows is read as SQL: `' OR '1' = '1` shows all rows, another value deletes them. A body may hold an object where a text is expected: `{$ne: null}` as a password matches every user.",
      "值中的引号会结束它所在的字符串，后面的内容就会被当作 SQL 解释：`' OR '1' = '1` 能查出所有行，换一个值就能把它们删除。请求体中本应是文本的地方可以是对象：以 `{$ne: null}` 作密码，任何用户都会匹配。",
    ),
    instead: say(
      'Write a placeholder and give the value beside the text: `query("… WHERE name = $1", [name])`; choose names of columns from a list of your own. Make a text of what a filter compares: `String(value)`, `{ $eq: value }`, or a schema for the request.',
      '使用占位符，并把值与 SQL 分开传入：`query("… WHERE name = $1", [name])`；列名请从自己的列表中选取。过滤条件中的值请转成文本：`String(value)`、`{ $eq: value }`，或用模式校验请求。',
    ),
    examples: [
      {
        bad: "app.get('/users', async (req, res) => {\n  res.json(await db.query(`SELECT * FROM users WHERE name = '${req.query.name}'`));\n});",
        good: "app.get('/users', async (req, res) => {\n  res.json(await db.query('SELECT * FROM users WHERE name = $1', [req.query.name]));\n});",
        file: 'users.js',
      },
      {
        bad: "app.post('/login', async (req, res) => {\n  const user = await User.findOne({ mail: req.body.mail });\n  res.json(user);\n});",
        good: "app.post('/login', async (req, res) => {\n  const user = await User.findOne({ mail: String(req.body.mail) });\n  res.json(user);\n});",
        file: 'login.js',
      },
    ],
    sources: [
      { name: 'CodeQL js/sql-injection', relation: 'inspired' },
      { name: 'eslint-plugin-security-node detect-sql-injection', relation: 'inspired' },
    ],
  },
  visit: ['Program'],
  ofArguments: ['sql-injection', 'query-injection'],
  *find(_program, file): Iterable<SqlInjection | OperatorInjection | QueryInjection | HandedValue> {
    if (isTestPath(file.path) || ownScripts.test(file.path)) return;
    if (mayHoldSql(file)) yield* findSqlInjections(file);
    yield* findOperatorInjections(file);
    yield* findQueryInjections(file);
    yield* handedValues(file, 'no-sql-injection', () => ({ trace: traceOfSql(file) }));
  },
  report(found, file): Report {
    if ('handed' in found) return reportOfHanded(found, file, becomes(found.reach.kind));
    const name = shortText(found.part, file);
    if ('method' in found) return operatorReport(found, name);
    if ('language' in found) return queryReport(found, name);
    const { text, isFromRequest } = found;
    return {
      range: rangeOf(text),
      confidence: isFromRequest ? 'certain' : 'likely',
      what: isFromRequest
        ? say(
            `\`${name}\` (from a request) becomes part of this SQL.`,
            `\`${name}\`（来自请求）成为这条 SQL 的一部分。`,
          )
        : say(
            `\`${name}\` (from a parameter) stands where this SQL has a value.`,
            `\`${name}\`（来自参数）被拼接在这条 SQL 的值的位置。`,
          ),
    };
  },
});

function becomes(kind: string): readonly [string, string] {
  return kind === 'sql-injection'
    ? ['becomes part of SQL', '成为 SQL 的一部分']
    : ['becomes part of a query', '成为查询的一部分'];
}

/** Who has such a field compared lets somebody in. */
const secretField = /passw|\bpass\b|pwd|token|secret|code|otp|pin\b|key$/i;

function operatorReport(found: OperatorInjection, name: string): Report {
  const { part, field, method, isOfMongo, isPattern } = found;
  if (isPattern === true) return patternReport(found, name);
  if (field === undefined)
    return {
      range: rangeOf(part),
      kind: 'operator-injection',
      confidence: isOfMongo ? 'likely' : 'possible',
      what: say(
        `\`${name}\` (from a request) is the whole query of \`${method}\`: who asks may compare any field, also with operators.`,
        `\`${name}\`（来自请求）就是 \`${method}\` 的整个查询条件：请求者可以比较任意字段，也可以使用操作符。`,
      ),
    };
  return {
    range: rangeOf(part),
    kind: 'operator-injection',
    confidence: isOfMongo ? (secretField.test(field) ? 'certain' : 'likely') : 'possible',
    what: say(
      `\`${name}\` (from a request) may be an object: with \`{"$ne": null}\` in it \`${method}\` finds what nobody named.`,
      `\`${name}\`（来自请求）可能是对象：若为 \`{"$ne": null}\`，\`${method}\` 会找到未指定的数据。`,
    ),
  };
}

function patternReport({ part, method, isOfMongo }: OperatorInjection, name: string): Report {
  return {
    range: rangeOf(part),
    kind: 'operator-injection',
    confidence: isOfMongo ? 'likely' : 'possible',
    what: say(
      `\`${name}\` (from a request) is read as a pattern: with \`.*\` \`${method}\` finds what nobody named.`,
      `\`${name}\`（来自请求）会被当作正则表达式：若为 \`.*\`，\`${method}\` 会找到未指定的数据。`,
    ),
  };
}

function queryReport({ text, language }: QueryInjection, name: string): Report {
  const [end, chineseEnd] = language === 'XPath' ? ['a quote', '引号'] : ['a bracket or `*`', '括号或 `*`'];
  return {
    range: rangeOf(text),
    kind: 'query-injection',
    confidence: 'certain',
    what: say(
      `\`${name}\` (from a request) becomes part of this ${language}: ${end} in it asks for something else.`,
      `\`${name}\`（来自请求）成为这个 ${language === 'XPath' ? 'XPath' : 'LDAP 过滤器'} 的一部分：其中的${chineseEnd}会改变查询。`,
    ),
  };
}

/** What only the people of the project run. */
const ownScripts = /(?:^|\/)(?:migrations?|seeds?|seeders|fixtures|scripts)\//i;
