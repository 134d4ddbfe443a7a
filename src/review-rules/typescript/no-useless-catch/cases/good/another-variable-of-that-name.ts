export function settle(tasks: readonly Task[]) {
  for (const task of tasks) {
    try {
      task.run();
    } catch (error) {
      {
        const error = task.explain();
        throw error;
      }
    }
  }
}
