import { AppError, messageOf } from '../../domain/errors.ts';

/** Primary result codes: https://sqlite.org/rescode.html */
const locked: ReadonlySet<number> = new Set([5 /* BUSY */, 6 /* LOCKED */]);
const unusable: ReadonlySet<number> = new Set([
  7 /* NOMEM */, 8 /* READONLY */, 10 /* IOERR */, 11 /* CORRUPT */, 13 /* FULL */, 14 /* CANTOPEN */,
  26 /* NOTADB */,
]);

/** What an error of SQLite means to whoever uses the store; what only a mistake of ours can cause is left as it is. */
export function translateSqliteError(path: string, thrown: unknown): Error {
  const error = thrown instanceof Error ? thrown : new Error(messageOf(thrown), { cause: thrown });
  const code = primaryCodeOf(thrown);
  if (locked.has(code)) return new AppError('store-in-use', { path }, { cause: error });
  return unusable.has(code)
    ? new AppError('store-unusable', { path, why: error.message }, { cause: error })
    : error;
}

/** The lowest eight bits of an extended result code; 0 for an error of somebody else. */
function primaryCodeOf(thrown: unknown): number {
  const isCoded = typeof thrown === 'object' && thrown !== null && 'errcode' in thrown;
  return isCoded && typeof thrown.errcode === 'number' ? thrown.errcode & 0xff : 0;
}
