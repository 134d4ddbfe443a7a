// path: test/clone.test.ts
import { execSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';

export function cloneInto(folder: string, source = mkdtempSync('clone-')) {
  execSync(`git clone ${source} ${folder}`);
}
