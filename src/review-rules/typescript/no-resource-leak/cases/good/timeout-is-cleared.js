export async function withTimeout(task, ms) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), ms);
  try {
    return await task(controller.signal);
  } finally {
    clearTimeout(timer);
  }
}

export async function chained(task, ms) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), ms);
  const result = await task(controller.signal).finally(() => clearTimeout(timer));
  return result;
}

export async function tried(task, log) {
  const timer = setTimeout(() => log.warn('still at it'), 5000);
  try {
    await task();
  } catch (error) {
    log.error(error);
  }
  clearTimeout(timer);
}

export function atOnce(task, log) {
  const timer = setTimeout(() => log.warn('still at it'), 5000);
  task();
  clearTimeout(timer);
}

export async function onEachWay(task) {
  const timer = setTimeout(() => task.stop(), 5000);
  if (task.isDone) {
    clearTimeout(timer);
    return;
  }
  task.start();
  clearTimeout(timer);
}

export async function ofOther(task, clearTimeout) {
  const timer = setTimeout(() => task.stop(), 5000);
  await task();
  clearTimeout(timer);
}
