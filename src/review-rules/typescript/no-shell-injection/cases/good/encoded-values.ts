import { createHash, randomUUID } from 'node:crypto';
import { exec } from 'node:child_process';

export function remember(text: string, query: string) {
  const digest = createHash('sha256').update(text).digest('hex');
  exec(`touch /var/cache/app/${digest}`);
  exec(`echo ${Buffer.from(text).toString('base64')} | base64 -d > note.txt`);
  exec(`touch /tmp/${randomUUID()} && curl -s "https://example.org/?q=${encodeURIComponent(query)}"`);
}
