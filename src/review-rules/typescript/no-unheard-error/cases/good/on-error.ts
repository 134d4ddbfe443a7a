import WebSocket from 'ws';

export function follow(address: string, tell: (text: string) => void): void {
  const socket = new WebSocket(address);
  socket.onerror = (event) => tell(event.message);
  socket.on('message', (data) => tell(String(data)));
  const other = new WebSocket(address);
  other.addEventListener('error', () => tell('failed'));
}
