import { get } from 'node:https';

export function latest(name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    get(`https://registry.example.com/${name}`, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        resolve(JSON.parse(Buffer.concat(chunks).toString('utf8'))); // expect: uncaught-throw
      });
    }).on('error', reject);
  });
}
