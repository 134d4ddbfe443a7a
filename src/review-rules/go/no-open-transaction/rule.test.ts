import { expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noOpenTransaction } from './rule.ts';

testRule(noOpenTransaction, import.meta.url);

it.each([
  ['a warning where the database may have failed', 'tx.Exec(query)', 'warning'],
  ['a note where the text of a statement could not be built', 'builder.ToSql()', 'note'],
])('tells %s', async (_what, call, severity) => {
  const code = `package jobs\n\nfunc Claim(db *sql.DB) error {\n\ttx, err := db.Begin()\n\tif err != nil {\n\t\treturn err\n\t}\n\t_, err = ${call}\n\tif err != nil {\n\t\treturn err\n\t}\n\tif err := mark(); err != nil {\n\t\ttx.Rollback()\n\t\treturn err\n\t}\n\treturn tx.Commit()\n}\n`;
  const found = await findingsOf(noOpenTransaction, code, 'jobs/claim.go');
  expect(found.map((one) => one.severity)).toEqual([severity]);
});
