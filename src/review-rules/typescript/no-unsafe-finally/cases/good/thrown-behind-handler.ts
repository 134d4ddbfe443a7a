export function validate(rows: readonly Row[]): void {
  const errors: unknown[] = [];
  try {
    for (const row of rows) row.check();
  } catch (error) {
    errors.push(error);
  } finally {
    if (errors.length > 0) throw new AggregateError(errors);
  }
}
