const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export async function flushSoon(jobs, flush) {
  Promise.race([pause(100), new Promise((resolve) => jobs.onIdle(resolve))]).finally(flush);
  Promise.allSettled(jobs.pending).then(flush);
  void pause(10);
  return jobs.size;
}
