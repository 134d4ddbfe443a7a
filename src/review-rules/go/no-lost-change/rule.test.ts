import { expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noLostChange } from './rule.ts';

testRule(noLostChange, import.meta.url);

it.each([
  ['a warning where a value is lost', 'seenToday', 'warning'],
  ['a note where a new empty map is', 'make(map[string]int)', 'note'],
])('tells %s', async (_what, value, severity) => {
  const code = `package stats\n\ntype Table struct {\n\tName string\n\tSeen map[string]int\n}\n\nfunc Flush(tables []Table) {\n\tfor _, table := range tables {\n\t\tsend(table.Name, table.Seen)\n\t\ttable.Seen = ${value}\n\t}\n}\n`;
  const found = await findingsOf(noLostChange, code, 'stats/table.go');
  expect(found.map((one) => one.severity)).toEqual([severity]);
});
