import { get } from './cache.ts';
import { createServer } from './servers.ts';

export function read(key: string, callback: (value: unknown) => void): void {
  get(key, callback);
  createServer((socket) => socket.on('data', callback));
}

declare const http: { get(address: string): void };
export const ping = (): void => http.get('http://localhost');
