export async function syncAll(jobs: readonly Job[]): Promise<void> {
  try {
    await Promise.all(jobs.map((job) => job.run()));
  } catch (error) {
    throw new AggregateError([], 'some jobs failed'); // expect: lost-cause
  }
}
