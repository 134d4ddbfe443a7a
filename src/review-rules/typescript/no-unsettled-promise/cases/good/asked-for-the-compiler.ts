export async function open(address: string, listen: (event: unknown) => void): Promise<WebSocket> {
  let socket: WebSocket | undefined;
  socket = new WebSocket(address);
  socket.addEventListener('message', listen);
  if (socket.readyState === WebSocket.CONNECTING) {
    await new Promise((resolve, reject) => {
      // Here the compiler no longer knows what stands above.
      if (!socket) return;
      socket.onopen = resolve;
      socket.onerror = reject;
    });
  }
  return socket;
}
