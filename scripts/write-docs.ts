// Writes all documentation and schemas that come from the code; with --check only says what differs, and exits with 1.
import { join } from 'node:path';
import { generators } from './docs/index.ts';
import { compareGenerated, writeGenerated } from './docs/sync.ts';

const root = join(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');

const differences = isCheck
  ? await compareGenerated(root, generators)
  : await writeGenerated(root, generators);

for (const { path, why } of differences) console.log(isCheck ? `${path}: ${why}` : `${path}: was ${why}`);

if (isCheck && differences.length > 0) {
  console.error('\nThese files do not say what the code says. Run `npm run docs` and commit what it writes.');
  process.exitCode = 1;
}
