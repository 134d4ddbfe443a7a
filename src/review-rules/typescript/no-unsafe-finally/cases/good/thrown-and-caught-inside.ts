export async function stop(server: Server, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } finally {
    try {
      if (!(await server.close())) throw new Error('the server did not close');
    } catch (error) {
      log.warn(error);
    }
  }
}
