import { exec } from './database';
import { exec as start } from '@actions/exec';
import type { ExecOptions } from 'node:child_process';

export async function rename(table: string, options: ExecOptions) {
  await exec(`ALTER TABLE ${table} RENAME TO old_${table}`);
  await start(`git checkout ${table}`, [], { cwd: String(options.cwd) });
}
