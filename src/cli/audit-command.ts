import { resolve } from 'node:path';
import type { Environment } from '../config/environment.ts';
import { readMarkerSecret } from '../config/marker-secret.ts';
import { findAuditProblem, parseAuditHead, writeAuditHead } from '../domain/audit.ts';
import type { AuditHead, AuditProblem } from '../domain/audit.ts';
import { AppError } from '../domain/errors.ts';
import { readSqliteAudit } from '../store/sqlite/sqlite-audit.ts';
import { exitCodes } from './command-io.ts';
import type { CommandIo } from './command-io.ts';
import { printableText } from './terminal/cells.ts';

export interface AuditOptions {
  readonly verify?: boolean;
  /** Ends of the log that stand elsewhere, as they were typed. */
  readonly head?: readonly string[];
}

/**
 * `autoglm audit`: one line of JSON for each entry.
 * @returns 1 when the log is not as it was written
 * @throws {AppError} `usage`, `not-found`, `store-unusable`
 */
export async function runAudit(
  { dataFolder, markerSecret }: Pick<Environment, 'dataFolder' | 'markerSecret'>,
  { verify, head: named = [] }: AuditOptions,
  { cwd, out, err }: CommandIo,
): Promise<number> {
  const folder = resolve(cwd, dataFolder);
  const { entries, head } = await readSqliteAudit(folder);
  if (verify !== true) {
    for (const { number, text } of entries) out.write(`${number} ${printableText(text)}\n`);
    return exitCodes.clean;
  }
  const secret = markerSecret ?? (await readMarkerSecret(folder));
  if (secret === undefined)
    throw new AppError('usage', { problem: 'The secret of the log is missing: set MARKER_SECRET' });
  const problem = findAuditProblem(secret, entries, [head, ...named.map(parseHead)]);
  if (problem !== undefined) {
    err.write(`${wordsOf(problem)}\n`);
    return exitCodes.findings;
  }
  const end = entries.length === 0 ? '' : `, up to ${writeAuditHead(head)}`;
  out.write(`The audit log is whole: ${entries.length} entries${end}\n`);
  return exitCodes.clean;
}

function parseHead(text: string): AuditHead {
  const head = parseAuditHead(text);
  if (head === undefined)
    throw new AppError('usage', { problem: `Not an end of an audit log, as 12:Zx…: ${text}` });
  return head;
}

function wordsOf(problem: AuditProblem): string {
  switch (problem.kind) {
    case 'gap':
      return `Entry ${problem.number} of the audit log is missing`;
    case 'changed':
      return `Entry ${problem.number} of the audit log, or one before it, is not what was written, or the secret is another one`;
    case 'cut-off':
      return `The audit log does not lead to ${writeAuditHead(problem.expected)}: entries after ${Math.min(problem.last, problem.expected.number - 1)} were taken away or written anew`;
  }
}
