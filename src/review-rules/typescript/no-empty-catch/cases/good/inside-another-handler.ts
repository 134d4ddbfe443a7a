export async function store(file: File) {
  const part = await open(file);
  try {
    await part.write(file.bytes);
  } catch (error) {
    try {
      await part.discard();
    } catch {}
    await report(error).catch(() => {});
    throw error;
  } finally {
    try {
      await part.finish();
    } catch {}
  }
}

export function watch(source: EventEmitter) {
  source.on('error', async (error) => {
    try {
      await source.reopen(error);
    } catch {}
  });
}
