import dgram from 'node:dgram';

const probe = Buffer.from('M-SEARCH * HTTP/1.1\r\n\r\n');

export async function discover(waitMs: number): Promise<string[]> {
  const found = new Set<string>();
  const socket = dgram.createSocket({ type: 'udp4', reuseAddr: true }); // expect: unclosed-connection
  socket.on('error', (error) => console.warn(error));
  socket.on('message', (_message, from) => {
    found.add(from.address);
  });
  socket.send(probe, 1900, '239.255.255.250');
  await new Promise((resolve) => setTimeout(resolve, waitMs));
  return [...found];
}
