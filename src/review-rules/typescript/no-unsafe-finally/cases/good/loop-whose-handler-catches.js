export async function poll(queue) {
  for (;;) {
    try {
      await queue.next();
    } catch (error) {
      log.warn(error);
    } finally {
      if (queue.isClosed) break;
    }
  }
}
