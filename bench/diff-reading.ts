import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsePatch } from 'diff';
import { parseUnifiedDiff, readFileDiffs } from '../src/domain/unified-diff.ts';
import type { BenchTable } from './table.ts';
import { renderTable } from './table.ts';

const root = join(import.meta.dirname, '..');
const megabyte = 1_000_000;
const sizes = [0.1, 1, 10].map((size) => size * megabyte);
/** Each size is read until about so much text went through, so that all are measured warm. */
const readInAll = 150 * megabyte;

/** How fast our reader of unified diffs is, against the best known library and against the least there is to do. */
export function run(): Promise<BenchTable> {
  return Promise.resolve({
    title: 'Reading unified diffs',
    columns: [
      ...['patch', 'ours', 'count-driven', 'speed ÷ count-driven'],
      ...['ours, all kept', 'jsdiff', 'jsdiff + numbers', 'speed ÷ jsdiff + numbers'],
    ],
    rows: sizes.map((size) => measure(makePatch(size))),
    note: 'Medians, all in turns, warm. The first two read one file (one hunk) at a time and drop it; the count-driven reader is the least that can be done: lists of strings. jsdiff reads all or nothing and gives strings too; "+ numbers" makes the lines of them that ours gives, with their place on both sides.',
  });
}

function measure(patch: string): string[] {
  const [ours = 0, least = 0, kept = 0, library = 0, numbered = 0] = medians(
    Math.ceil(readInAll / patch.length),
    [
      () => countItems(readFileDiffs(patch)),
      () => countItems(readByCounts(patch)),
      () => parseUnifiedDiff(patch),
      () => parsePatch(patch),
      () => parsePatch(patch).map(({ hunks }) => hunks.map(numberLines)),
    ],
  );
  const milliseconds = (time: number): string => `${time.toFixed(1)} ms`;
  return [
    `${(patch.length / megabyte).toFixed(1)} MB, ${parseUnifiedDiff(patch).length} files`,
    ...[milliseconds(ours), milliseconds(least), (least / ours).toFixed(2)],
    ...[kept, library, numbered].map(milliseconds),
    (numbered / kept).toFixed(2),
  ];
}

function countItems(items: Iterable<unknown>): number {
  let count = 0;
  for (const item of items) count += item === undefined ? 0 : 1;
  return count;
}

/** What a user of jsdiff has to add to get the lines that ours gives. */
function numberLines(hunk: ReturnType<typeof parsePatch>[number]['hunks'][number]): object[] {
  let old = hunk.oldStart;
  let fresh = hunk.newStart;
  return hunk.lines
    .filter((line) => !line.startsWith('\\'))
    .map((line) => {
      const text = line.slice(1);
      if (line.startsWith('+')) return { kind: 'added', new: fresh++, text };
      if (line.startsWith('-')) return { kind: 'removed', old: old++, text };
      return { kind: 'context', old: old++, new: fresh++, text };
    });
}

/** The yardstick: finds the lines of each hunk by its counts and does nothing else. */
function* readByCounts(text: string): Generator<string[], void> {
  let at = 0;
  const take = (): string => {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end);
    at = end + 1;
    return line;
  };
  while (at < text.length) {
    const counts = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(take());
    if (counts === null) continue;
    let old = Number(counts[1] ?? 1);
    let fresh = Number(counts[2] ?? 1);
    const lines: string[] = [];
    while (old > 0 || fresh > 0) {
      const line = take();
      if (!line.startsWith('+') && !line.startsWith('\\')) old--;
      if (!line.startsWith('-') && !line.startsWith('\\')) fresh--;
      lines.push(line);
    }
    yield lines;
  }
}

/** Milliseconds of each task. They run in turns, so that a slow moment of the machine meets them all. */
function medians(rounds: number, tasks: readonly (() => unknown)[]): number[] {
  const times = tasks.map((): number[] => []);
  for (let round = -Math.ceil(rounds / 4); round < rounds; round++) {
    for (const [index, task] of tasks.entries()) {
      const start = performance.now();
      task();
      if (round >= 0) times[index]?.push(performance.now() - start);
    }
  }
  return times.map((all) => all.toSorted((a, b) => a - b)[rounds >> 1] ?? 0);
}

/** What `git diff` prints for scripted edits of as many real sources as make a patch of about `size` characters. */
function makePatch(size: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-diff-'));
  try {
    const random = createRandom(7);
    let rest = size;
    for (const [index, path] of sourcePaths().entries()) {
      if (rest <= 0) break;
      const source = readFileSync(path, 'utf8');
      const edited = edit(source, random);
      for (const [side, text] of [
        ['old', source],
        ['new', edited],
      ] as const) {
        mkdirSync(join(folder, side), { recursive: true });
        writeFileSync(join(folder, side, `${index}.js`), text);
      }
      rest -= source.length * patchPerSource;
    }
    const options = { cwd: folder, encoding: 'utf8', maxBuffer: 100 * megabyte } as const;
    return spawnSync('git', ['diff', '--no-index', 'old', 'new'], options).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Share of a source that {@link edit} brings into the patch, context included. */
const patchPerSource = 0.3;

/** Unpacked libraries: large enough to be real, small enough not to be bundles. */
function sourcePaths(): string[] {
  return globSync('node_modules/**/*.{js,cjs,mjs,ts}', { cwd: root })
    .map((path) => join(root, path))
    .filter((path) => statSync(path).isFile() && statSync(path).size > 2000 && statSync(path).size < 200_000)
    .sort();
}

/** Changes, adds and removes a line or a few about every thirty lines. */
function edit(source: string, random: () => number): string {
  return source
    .split('\n')
    .flatMap((line) => {
      const chance = random();
      if (chance < 0.015) return [`${line} // changed`];
      if (chance < 0.025) return [line, '  const added = compute(line, 42);', '  use(added);'];
      return chance < 0.035 ? [] : [line];
    })
    .join('\n');
}

/** A sequence of numbers from 0 to 1 that is the same in every run (multiplicative congruential, Park and Miller). */
function createRandom(seed: number): () => number {
  const modulus = 2_147_483_647;
  let state = seed;
  return () => {
    state = (state * 16_807) % modulus;
    return state / modulus;
  };
}

if (import.meta.main) console.log(renderTable(await run()));
