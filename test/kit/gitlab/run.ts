import { mkdirSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startGitLab } from './gitlab.ts';

/**
 * A GitLab to try the bot on by hand:
 *
 *   node test/kit/gitlab/run.ts --port 4001 --bot http://127.0.0.1:3000/webhooks/gitlab --env build/gitlab.env
 *
 * writes what the bot must be told to a file for `node --env-file`, makes a project with an open merge request, pushes
 * to it at each Enter, and prints what the bot posted.
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4001' },
    bot: { type: 'string', default: 'http://127.0.0.1:3000/webhooks/gitlab' },
    env: { type: 'string', default: 'build/gitlab.env' },
  },
});

const gitlab = await startGitLab({ port: Number(values.port), webhookUrl: values.bot });
const project = await gitlab.project('octo/shop', {
  files: { 'src/total.ts': 'export function total(items: number[]): number {\n  return items.length;\n}\n' },
});
const lines = Object.entries(gitlab.environment()).map(([name, value]) => `${name}="${value}"\n`);
mkdirSync(values.env.replace(/[^/]*$/, '') || '.', { recursive: true });
writeFileSync(values.env, lines.join(''), { mode: 0o600 });
const say = (line: string): boolean => process.stdout.write(`${line}\n`);
say(`GitLab at ${gitlab.url}; start the bot with: node --env-file=${values.env} src/main.ts`);
say('Enter: open the merge request, then push to it. Ctrl-D: end.');

const flawed =
  'export function total(items: number[]): boolean {\n  return items.length === items.length;\n}';
const open = () => project.open({ title: 'Compare totals', files: { 'src/total.ts': `${flawed}\n` } });
let scene: Awaited<ReturnType<typeof open>> | undefined;
let pushes = 0;
/** Milliseconds in which the bot should have answered. */
const patience = 3000;
for await (const _ of createInterface({ input: process.stdin })) {
  if (scene === undefined) scene = await open();
  else await scene.push({ [`src/push-${++pushes}.ts`]: `${flawed}\n` });
  await gitlab.webhooks.settled();
  await sleep(patience);
  const { mergeRequests } = gitlab.snapshot();
  const state = { mergeRequests, defects: gitlab.defects(), failed: gitlab.webhooks.failed().length };
  say(JSON.stringify(state, undefined, 2));
  for (const { operation, status, refusedBy } of gitlab.requests()) {
    say(`${operation} ${status ?? 'unanswered'}${refusedBy === undefined ? '' : ` refused by ${refusedBy}`}`);
  }
  gitlab.forgetRequests();
}
await gitlab[Symbol.asyncDispose]();
