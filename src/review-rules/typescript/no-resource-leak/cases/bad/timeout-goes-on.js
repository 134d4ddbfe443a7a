class TimeoutError extends Error {}

export async function withTimeout(task, ms) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new TimeoutError()), ms); // expect: timer-leak
  const result = await task(controller.signal);
  clearTimeout(timer);
  return result;
}

export async function slowly(job, log) {
  const warning = setTimeout(() => log.warn('still at it'), 5000); // expect: timer-leak
  if (job.isDone) return;
  job.start();
  clearTimeout(warning);
}
