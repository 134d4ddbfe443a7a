import type { JobRecord } from '../ports/queue.ts';
import { printableText } from './terminal/cells.ts';
import type { Paint } from './terminal/paint.ts';

const colours = { waiting: 'cyan', running: 'green', done: 'dim', superseded: 'dim', dead: 'red' } as const;

/** One line for each, in columns, and what it failed with below. */
export function renderJobs(jobs: readonly JobRecord[], paint: Paint): string {
  const rows = jobs.map(({ id, kind, key, attempts, createdAt }) => [
    `${id}`,
    kind,
    printableText(key),
    attempts === 1 ? '1 attempt' : `${attempts} attempts`,
    createdAt.toISOString(),
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return jobs
    .map(({ state, notBefore, createdAt, error }, index) => {
      const cells = (rows[index] ?? []).map((cell, column) => cell.padEnd(widths[column] ?? 0));
      const isPutOff = state === 'waiting' && notBefore > createdAt;
      const from = isPutOff ? `  not before ${notBefore.toISOString()}` : '';
      const why = error === undefined ? '' : `    ${printableText(error.split('\n', 1)[0] ?? '')}\n`;
      return `${[cells[0], paint(colours[state], state.padEnd('superseded'.length)), ...cells.slice(1)].join('  ')}${from}\n${why}`;
    })
    .join('');
}
