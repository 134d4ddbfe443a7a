interface Job {
  readonly id: string;
  run(): Promise<void>;
}

export async function runAll(jobs: readonly Job[], extra?: Job[], byId?: Map<string, Job>): Promise<void> {
  await jobs.forEach(async (job: Job, index: number) => { // expect: async-foreach
    console.log(index, job.id);
    await job.run();
  });
  extra?.forEach(async function ({ id, run }) { // expect: async-foreach
    console.log(id);
    await run();
  });
  new Map(byId).forEach(async (job, key) => { // expect: async-foreach
    console.log(key);
    await job.run();
  });
  new Map(byId).forEach(async (job) => { // expect: async-foreach
    await job.run();
  });
  Object.entries({ a: 1, b: 2 }).forEach(async ([key, value]) => { // expect: async-foreach
    value += 1;
    await fetch(`/${key}/${value}`);
  });
}
