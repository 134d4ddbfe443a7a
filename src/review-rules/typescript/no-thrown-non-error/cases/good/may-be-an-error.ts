export function pass(error: unknown, other: Error | undefined, code: string): never {
  if (code === 'a') throw error;
  if (code === 'b') throw other ?? 'unknown';
  if (code === 'c') throw other || new Error('none');
  if (code === 'd') throw code === '' ? 'empty' : new Error(code);
  if (code === 'e') throw createError(code);
  if (code === 'f') throw failures[code];
  throw failures.of(code).error;
}
