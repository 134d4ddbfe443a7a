function stop(job) {
  job.isRunning = false;
}

export function stopAll(jobs) {
  while (stop(jobs[0])) jobs.shift(); // expect: used-nothing
  return stop(jobs[0]).isRunning; // expect: used-nothing
}
