import WebSocket from 'ws';

export function follow(address: string, tell: (text: string) => void): void {
  const socket = new WebSocket(address); // expect: unheard-error
  socket.on('message', (data) => {
    tell(String(data));
  });
}
