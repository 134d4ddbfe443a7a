import { request } from 'node:http';

export function report(text: string): void {
  const sent = request({ host: 'stats.example.com', method: 'POST' }); // expect: unheard-error
  sent.setHeader('content-type', 'text/plain');
  sent.write(text);
  sent.end();
}
