export async function all(tasks: Task[]) {
  const errors: unknown[] = [];
  for (const task of tasks) {
    try {
      await task.run();
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length === 1) throw errors[0];
  if (errors.length > 1) throw new AggregateError(errors);
}
