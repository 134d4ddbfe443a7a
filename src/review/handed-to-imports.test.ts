import { expect, it } from '@jest/globals';
import { createInThreadPool } from '../../test/in-thread-pool.ts';
import { memoryChange } from '../../test/memory-change.ts';
import type { Files } from '../../test/memory-change.ts';
import { createRuleCatalogue } from '../config/rule-catalogue.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import { noPathTraversal } from '../review-rules/typescript/no-path-traversal/rule.ts';
import { noSqlInjection } from '../review-rules/typescript/no-sql-injection/rule.ts';
import { reviewChange } from './review-change.ts';

const rules = [noSqlInjection, noPathTraversal];

async function found(before: Files, after: Files): Promise<readonly string[]> {
  const { config } = resolveConfig(createRuleCatalogue(rules), []);
  const { review } = await reviewChange({
    ...{ source: memoryChange(before, after), config, pool: createInThreadPool(rules) },
    trustAddedSuppressions: true,
  });
  return review.findings.map(({ path, kind, what }) => `${path} ${kind}: ${what.en}`);
}

const users = `import { pool } from './pool';

export async function findByName(name) {
  return pool.query(\`SELECT * FROM users WHERE name = '\${name}'\`);
}
`;
const route = (from: string): string => `import { findByName } from '${from}';

export const show = async (req, res) => res.json(await findByName(req.query.name));
`;

it('a part of a request is followed into a file that the change leaves alone', async () => {
  expect(
    await found({ 'src/users.js': users }, { 'src/users.js': users, 'src/show.js': route('./users') }),
  ).toEqual([
    'src/show.js sql-injection: `req.query.name` (from a request) is given to `findByName`, where it becomes part of SQL (line 4 of its file).',
  ]);
});

it('it is followed through a file that only passes the function on', async () => {
  const files = { 'src/db/users.js': users, 'src/db/index.js': "export * from './users';\n" };
  expect(await found(files, { ...files, 'src/show.js': route('./db') })).toEqual([
    expect.stringMatching(/^src\/show\.js sql-injection: /),
  ]);
});

it('nothing is told once the function takes values apart', async () => {
  const mended = users.replace(/`SELECT.*`/, "'SELECT * FROM users WHERE name = $1', [name]");
  expect(
    await found({ 'src/users.js': users }, { 'src/users.js': mended, 'src/show.js': route('./users') }),
  ).toEqual([]);
});

it('a file that only reads from the disk is looked into as well', async () => {
  const files = {
    'src/files.js':
      "const fs = require('fs');\nexports.open = (name) => fs.createReadStream('/srv/' + name);\n",
  };
  const use =
    "const { open } = require('./files');\nmodule.exports = (req, res) => open(req.params.name).pipe(res);\n";
  expect(await found(files, { ...files, 'src/show.js': use })).toEqual([
    expect.stringMatching(/^src\/show\.js path-traversal: /),
  ]);
});
