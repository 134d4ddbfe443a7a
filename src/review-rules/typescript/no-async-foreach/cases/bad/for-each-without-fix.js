export async function runAll(jobs, run) {
  // Each of these would mean something else as a loop.
  jobs.forEach(async (job, at, all) => { // expect: async-foreach
    await run(job, all.length);
  });
  jobs.forEach(async (job) => { // expect: async-foreach
    for (const step of job.steps) {
      if (!step) return;
      await run(step);
    }
  });
  jobs.forEach(async (job) => { // expect: async-foreach
    if (job.done) return job.close();
    await run(job);
  });
  jobs.forEach(async function (job) { // expect: async-foreach
    await this.run(job);
  }, jobs);
  jobs.forEach(async function (job) { // expect: async-foreach
    await this.run(job);
  });
  jobs.forEach(async (job) => { // expect: async-foreach
    var started = Date.now();
    await run(job, started);
  });
  jobs.forEach(async (jobs) => { // expect: async-foreach
    await run(jobs);
  });
  jobs.forEach(/* in any order */ async (job) => { // expect: async-foreach
    await run(job);
  });
}

export function inSyncFunction(jobs, run) {
  jobs.forEach(async (job) => { // expect: async-foreach
    await run(job);
  });
}
