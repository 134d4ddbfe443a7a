import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../_kit/short-text.ts';
import type { SqlInjection } from './find-sql-injections.ts';
import { findSqlInjections, mayHoldSql } from './find-sql-injections.ts';

/** A value of somebody else that becomes part of the text of a query. */
export const noSqlInjection = defineRule({
  info: {
    id: 'no-sql-injection',
    family: 'security',
    kinds: ['sql-injection'],
    fix: 'none',
    what: say(
      'Reports SQL that is put together from what a request holds, or from parameters that stand where a value stands, and given to `query`, `execute`, `raw`, `$queryRawUnsafe` and the like.',
      '报告由请求内容、或处于值位置的参数拼接而成，并传给 `query`、`execute`、`raw`、`$queryRawUnsafe` 等方法的 SQL。',
    ),
    why: say(
      "A quote in the value ends the text that it stands in, and what follows is read as SQL: `' OR '1' = '1` shows all rows, another value deletes them.",
      "值中的引号会结束它所在的字符串，后面的内容就会被当作 SQL 解释：`' OR '1' = '1` 能查出所有行，换一个值就能把它们删除。",
    ),
    instead: say(
      'Write a placeholder and give the value beside the text: `query("… WHERE name = $1", [name])`; choose names of columns from a list of your own.',
      '使用占位符，并把值与 SQL 分开传入：`query("… WHERE name = $1", [name])`；列名请从自己的列表中选取。',
    ),
    examples: [
      {
        bad: "app.get('/users', async (req, res) => {\n  res.json(await db.query(`SELECT * FROM users WHERE name = '${req.query.name}'`));\n});",
        good: "app.get('/users', async (req, res) => {\n  res.json(await db.query('SELECT * FROM users WHERE name = $1', [req.query.name]));\n});",
        file: 'users.js',
      },
    ],
    sources: [
      { name: 'CodeQL js/sql-injection', relation: 'inspired' },
      { name: 'eslint-plugin-security-node detect-sql-injection', relation: 'inspired' },
    ],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<SqlInjection> | undefined =>
    isTestPath(file.path) || ownScripts.test(file.path) || !mayHoldSql(file)
      ? undefined
      : findSqlInjections(file),
  report({ text, part, isFromRequest }, file): Report {
    const name = shortText(part, file);
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

/** What only the people of the project run. */
const ownScripts = /(?:^|\/)(?:migrations?|seeds?|seeders|fixtures|scripts)\//i;
