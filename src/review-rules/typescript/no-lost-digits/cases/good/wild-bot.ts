import type { Message } from './chat.ts';

const administrators = ['175928847299117063', '80351110224678912'];
const auditChannel = '381887113391505410';
const slowModeSeconds = 30;
const longestMessage = 2_000;

interface Verdict {
  readonly allowed: boolean;
  readonly why: string;
}

const last = new Map<string, number>();

export function judge(message: Message, now: number): Verdict {
  if (administrators.includes(message.author)) return { allowed: true, why: 'administrator' };
  if (message.text.length > longestMessage) return { allowed: false, why: 'too long' };
  const before = last.get(message.author) ?? Number.NEGATIVE_INFINITY;
  if (now - before < slowModeSeconds * 1000) return { allowed: false, why: 'too fast' };
  last.set(message.author, now);
  const links = message.text.match(/https?:\/\/\S+/g) ?? [];
  if (links.length > 3) return { allowed: false, why: 'too many links' };
  return { allowed: true, why: 'nothing against it' };
}

export async function report(message: Message, verdict: Verdict): Promise<void> {
  if (verdict.allowed) return;
  const line = `${message.author}: ${verdict.why}`;
  await message.client.send(auditChannel, line);
}
