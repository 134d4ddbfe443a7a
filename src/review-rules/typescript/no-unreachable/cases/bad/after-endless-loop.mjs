export async function serve(queue, handle) {
  for (;;) {
    const job = await queue.take();
    try {
      await handle(job);
    } catch (error) {
      console.error('job failed', error);
      continue;
    }
    await queue.done(job);
  }
  await queue.close(); // expect: unreachable-code
}

export function spin(lock) {
  outer: while (true) {
    while (!lock.free) {
      if (lock.gone) continue outer;
      lock.wait();
    }
    lock.take();
  }
  lock.release(); // expect: unreachable-code
}
