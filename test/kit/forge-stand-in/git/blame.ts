/** Lines that follow one another and come from the same commit. */
export interface BlamedRun {
  readonly commit: string;
  readonly first: number;
  readonly lines: readonly string[];
}

/** @param printed By `git blame --porcelain`. */
export function parseBlame(printed: string): readonly BlamedRun[] {
  const runs: { commit: string; first: number; lines: string[] }[] = [];
  let named = { commit: '', first: 0 };
  for (const row of printed.split('\n')) {
    const [, commit, line] = /^([0-9a-f]{40}) \d+ (\d+)/.exec(row) ?? [];
    if (commit !== undefined) named = { commit, first: Number(line) };
    if (!row.startsWith('\t')) continue;
    const open = runs.at(-1);
    if (open?.commit === named.commit) open.lines.push(row.slice(1));
    else runs.push({ ...named, lines: [row.slice(1)] });
  }
  return runs;
}
