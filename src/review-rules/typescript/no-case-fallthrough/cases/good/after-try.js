export async function handle(job) {
  switch (job.kind) {
    case 'mail':
      try {
        return await send(job);
      } catch (error) {
        log(error);
      }
    case 'call':
      await call(job);
      return;
    default:
      return;
  }
}
