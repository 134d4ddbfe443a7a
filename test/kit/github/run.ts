import { mkdirSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startGitHub } from './github.ts';

/**
 * A GitHub to try the bot on by hand:
 *
 *   node test/kit/github/run.ts --port 4000 --bot http://127.0.0.1:3000/webhooks/github --env build/github.env
 *
 * writes what the bot must be told to a file for `node --env-file`, makes a repository with an open pull request, pushes
 * to it at each Enter, and prints what the bot posted.
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4000' },
    bot: { type: 'string', default: 'http://127.0.0.1:3000/webhooks/github' },
    env: { type: 'string', default: 'build/github.env' },
  },
});

const github = await startGitHub({ port: Number(values.port) });
const repository = await github.repository('octo/shop', {
  files: { 'src/total.ts': 'export function total(items: number[]): number {\n  return items.length;\n}\n' },
});
writeEnvironment(values.env);
github.webhooks.point(values.bot);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);
say(`GitHub at ${github.url}; start the bot with: node --env-file=${values.env} src/main.ts`);
say('Enter: open the pull request, then push to it. Ctrl-D: end.');

const open = () =>
  repository.open({ title: 'Compare totals', files: { 'src/total.ts': `${flawed}\n` }, author: 'ada' });
const flawed =
  'export function total(items: number[]): boolean {\n  return items.length === items.length;\n}';
let pull: Awaited<ReturnType<typeof open>> | undefined;
let pushes = 0;
/** Milliseconds in which the bot should have answered. */
const patience = 3000;
for await (const _ of createInterface({ input: process.stdin })) {
  if (pull === undefined) pull = await open();
  else await pull.push({ [`src/push-${++pushes}.ts`]: `${flawed}\n` });
  await github.webhooks.settled();
  await sleep(patience);
  say(JSON.stringify({ ...github.snapshot(), failed: github.webhooks.failed().length }, undefined, 2));
  for (const { operation, status, refusedBy } of github.requests()) {
    say(`${operation} ${status ?? 'unanswered'}${refusedBy === undefined ? '' : ` refused by ${refusedBy}`}`);
  }
  github.forgetRequests();
}
await github[Symbol.asyncDispose]();

/** The key in one line: that is how the bot takes it. */
function writeEnvironment(file: string): void {
  const lines = Object.entries(github.environment()).map(
    ([name, value]) => `${name}="${value.trim().replaceAll('\n', String.raw`\n`)}"\n`,
  );
  mkdirSync(file.replace(/[^/]*$/, '') || '.', { recursive: true });
  writeFileSync(file, lines.join(''), { mode: 0o600 });
}
