interface Job {
  readonly id: string;
  run(): Promise<void>;
}

export async function runAll(jobs: readonly Job[], extra?: Job[], byId?: Map<string, Job>): Promise<void> {
  for (const [index, job] of jobs.entries()) {
    console.log(index, job.id);
    await job.run();
  }
  for (const { id, run } of extra ?? []) {
    console.log(id);
    await run();
  }
  for (const [key, job] of new Map(byId)) {
    console.log(key);
    await job.run();
  }
  for (const job of new Map(byId).values()) {
    await job.run();
  }
  for (let [key, value] of Object.entries({ a: 1, b: 2 })) {
    value += 1;
    await fetch(`/${key}/${value}`);
  }
}
