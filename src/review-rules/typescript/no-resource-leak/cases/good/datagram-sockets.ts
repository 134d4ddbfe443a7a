import dgram from 'node:dgram';

export function wake(packet: Buffer): void {
  const socket = dgram.createSocket('udp4');
  socket.send(packet, 9, '255.255.255.255', () => socket.close());
}

export function serve(port: number, hear: (text: string) => void): void {
  const socket = dgram.createSocket('udp4');
  socket.on('message', (message) => hear(message.toString()));
  socket.bind(port);
}

export class Beacon {
  readonly #socket = dgram.createSocket('udp4');

  beat(): void {
    this.#socket.send('alive', 4000);
  }

  stop(): void {
    this.#socket.close();
  }
}

export function count(name: string): void {
  const socket = dgram.createSocket('udp4');
  socket.unref();
  socket.send(`${name}:1|c`, 8125);
}

export function hear(stop: AbortSignal, heard: (text: string) => void): void {
  const socket = dgram.createSocket('udp4');
  socket.on('message', (message) => heard(message.toString()));
  stop.addEventListener('abort', () => socket.close());
}
