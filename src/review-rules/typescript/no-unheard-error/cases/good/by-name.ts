import { request } from 'node:http';

export function report(text: string, fail: (error: Error) => void): void {
  const sent = request({ host: 'stats.example.com', method: 'POST' });
  sent.once('error', fail);
  sent.end(text);
}
