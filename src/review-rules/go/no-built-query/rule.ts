import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { isOutside } from '../_kit/origin/taint.ts';
import type { BuiltQuery } from './find-built-queries.ts';
import { findBuiltQueries } from './find-built-queries.ts';

/** A value of somebody else that becomes part of the text of a query. */
export const noBuiltQuery = defineFileRule('go', {
  info: {
    id: 'no-built-query',
    family: 'security',
    kinds: ['sql-injection'],
    fix: 'none',
    what: say(
      'Reports SQL that is put together, by `+`, `fmt.Sprintf` or a builder, from what a request holds or from parameters that stand where a value stands, and given to `Query`, `Exec`, `Prepare`, `Raw` and the like. Numbers, tested names and texts of the program are left alone.',
      '报告用 `+`、`fmt.Sprintf` 或 Builder 将请求内容、或处于值位置的参数拼接而成，并传给 `Query`、`Exec`、`Prepare`、`Raw` 等方法的 SQL。数字、检查过的名称和程序自身的文本不报告。',
    ),
    why: say(
      "A quote in the value ends the text that it stands in, and what follows is read as SQL: `' OR '1' = '1` shows all rows, another value deletes them.",
      "值中的引号会结束它所在的字符串，后面的内容就会被当作 SQL 解释：`' OR '1' = '1` 能查出所有行，换一个值就能把它们删除。",
    ),
    instead: say(
      'Write a placeholder and give the value beside the text: `db.Query("… WHERE name = ?", name)`; choose names of columns from a list of your own.',
      '使用占位符，并把值与 SQL 分开传入：`db.Query("… WHERE name = ?", name)`；列名请从自己的列表中选取。',
    ),
    examples: [
      {
        bad: 'package users\n\nimport (\n\t"database/sql"\n\t"net/http"\n)\n\nfunc find(db *sql.DB, r *http.Request) *sql.Row {\n\treturn db.QueryRow("SELECT id FROM users WHERE name = \'" + r.FormValue("name") + "\'")\n}',
        good: 'package users\n\nimport (\n\t"database/sql"\n\t"net/http"\n)\n\nfunc find(db *sql.DB, r *http.Request) *sql.Row {\n\treturn db.QueryRow("SELECT id FROM users WHERE name = ?", r.FormValue("name"))\n}',
        file: 'find.go',
      },
    ],
    sources: [
      { name: 'CodeQL go/sql-injection', relation: 'inspired' },
      { name: 'gosec G201', relation: 'inspired' },
    ],
  },
  find: (file: GoFile): Iterable<BuiltQuery> =>
    isTestPath(file.path) || ownScripts.test(file.path) ? [] : findBuiltQueries(file),
  report: ({ at, part, origin }) => ({
    range: at,
    confidence: isOutside(origin) ? 'certain' : 'likely',
    what: isOutside(origin)
      ? say(
          `\`${part}\` (from a request) becomes part of this SQL.`,
          `\`${part}\`（来自请求）成为这条 SQL 的一部分。`,
        )
      : say(
          `\`${part}\` (from a parameter) stands where this SQL has a value.`,
          `\`${part}\`（来自参数）被拼接在这条 SQL 的值的位置。`,
        ),
  }),
});

/** What only the people of the project run. */
const ownScripts = /(?:^|\/)(?:migrations?|seeds?|seeders|fixtures|scripts)\//i;
