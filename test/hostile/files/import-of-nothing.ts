export async function watch(url: string): Promise<void> {
  const socket = new WebSocket(url);
  await import();
  try {
    await import();
    socket.send('ready');
  } catch {}
}
