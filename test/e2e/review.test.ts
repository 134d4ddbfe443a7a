import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBot, until } from '../kit/bot.ts';
import type { Bot } from '../kit/bot.ts';
import { startGitHub } from '../kit/github/github.ts';
import type { GitHub } from '../kit/github/github.ts';
import type { PullSnapshot } from '../kit/github/snapshot.ts';
import { goFile } from './go-file.ts';

const clean = 'export function half(n: number): number {\n  return n / 2;\n}\n';
const wrong = `${clean}
export function read(list: string[]): number {
  debugger;
  return list?.find((one) => one !== '').length;
}
`;

const component = (line: string): string => `<template>
  <button @click="count += 1">{{ count }}</button>
</template>

<script setup lang="ts">
let count: number | null = null;
${line}</script>
`;

let github: GitHub;
let bot: Bot;

beforeAll(async () => {
  github = await startGitHub();
  bot = await startBot({ env: github.environment() });
  github.webhooks.point(`${bot.url}/webhooks/github`);
}, 30_000);

afterAll(async () => {
  await bot[Symbol.asyncDispose]();
  expect(github.defects()).toEqual([]);
  await github[Symbol.asyncDispose]();
});

function pullOf(name: string, number = 1): PullSnapshot {
  const pull = github.snapshot().pulls.find((one) => one.repository === name && one.number === number);
  if (pull === undefined) throw new Error(`no pull request ${name}#${number}`);
  return pull;
}

/** The conclusion at a head, once it is there. */
function concluded(name: string, head: string): Promise<string> {
  return until(
    `a conclusion of ${name} at ${head}`,
    () => pullOf(name).checks.find(({ sha, status }) => sha === head && status === 'completed')?.conclusion,
  );
}

describe('a pull request', () => {
  it('is reviewed: comments beside the code, a summary, a red status', async () => {
    const repository = await github.repository('octo/first', { files: { 'src/a.ts': clean } });
    const pull = await repository.open({ files: { 'src/a.ts': wrong } });
    expect(await concluded('octo/first', pull.pull.head.sha)).toBe('failure');
    const { threads, reviews, comments } = pullOf('octo/first');
    expect(reviews.map(({ author, commit }) => [author, commit])).toEqual([
      ['open-autoglm[bot]', pull.pull.head.sha],
    ]);
    expect(threads.map(({ path, line }) => [path, line])).toEqual([['src/a.ts', 7]]);
    expect(comments).toHaveLength(1);
  });

  it('is reviewed in components of Vue, at the line of the file', async () => {
    const repository = await github.repository('octo/vue', { files: { 'README.md': 'Vue\n' } });
    const pull = await repository.open({
      files: { 'src/Cart.vue': component('if (count == NaN) count = 0;\n') },
    });
    expect(await concluded('octo/vue', pull.pull.head.sha)).toBe('failure');
    expect(pullOf('octo/vue').threads).toMatchObject([{ path: 'src/Cart.vue', line: 7, isResolved: false }]);
    const head = await pull.push({ 'src/Cart.vue': component('') });
    expect(await concluded('octo/vue', head)).toBe('success');
    await until('the thread is resolved', () => pullOf('octo/vue').threads[0]?.isResolved === true);
  });

  it('is reviewed in Go as well, and what the next push mends is resolved', async () => {
    const repository = await github.repository('octo/go', {
      files: { 'go.mod': 'module octo/go\n\ngo 1.24\n' },
    });
    const pull = await repository.open({ files: { 'load.go': goFile('') } });
    expect(await concluded('octo/go', pull.pull.head.sha)).toBe('failure');
    const isResolved = false;
    expect(pullOf('octo/go').threads).toMatchObject([{ path: 'load.go', line: 9, isResolved }]);
    const head = await pull.push({ 'load.go': goFile('\tdefer file.Close()\n') });
    expect(await concluded('octo/go', head)).toBe('success');
    await until('the thread is resolved', () => pullOf('octo/go').threads[0]?.isResolved === true);
  });
});
