export function runAll(jobs) {
  for (const job of jobs) {
    try {
      job.run();
    } finally {
      job.ended = Date.now();
      continue; // expect: unsafe-finally
    }
  }
}

export function runUntil(jobs, isEnough) {
  while (jobs.length > 0) {
    try {
      jobs.pop().run();
    } finally {
      if (isEnough(jobs)) break; // expect: unsafe-finally
    }
  }
}
