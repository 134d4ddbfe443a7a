import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Reported kinds by line, e.g. `12: unawaited`. */
export type Expectation = string;

/**
 * A rule case: a real file. `// expect: <kind>` at the end of a line says what the rule must report there (a list by
 * commas); `// path: …` and `// options: {…}` in lines of their own set the file's path and the rule's options, `// go: 21` the version of its module. `#` does
 * in place of `//`, and `<!-- … -->` for what is expected in markup. `// ./other.js, now: …` and `// ./other.js, before: …` give the text of a file that it imports, and `// ./other.js, gone` says that the change took it away. All of these comments are taken out before the rule sees the text; the lines stay.
 */
export interface RuleCase {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly options: unknown;
  /** N of the `go 1.N` of its module. */
  readonly goVersion?: number;
  /** Texts of the files that it imports, by the specifier. */
  readonly beside: Readonly<Record<string, BesideCase>>;
  readonly expected: readonly Expectation[];
  /** The file `<name>.fixed.<ending>` beside it: the text with all fixes applied. */
  readonly fixed: string | undefined;
}

export interface BesideCase {
  readonly now?: string;
  /** Before the change: it is part of it. */
  readonly before?: string;
  readonly isGone?: true;
}

const besideMarker = /^\/\/ (\.\S+), (now|before): (.*)$/;
const goneMarker = /^\/\/ (\.\S+), gone$/;
const expectMarker =
  /[ \t]*(?:\{\/\*|\/\*|\/\/|#|<!--)[ \t]*expect:[ \t]*([\w, -]+?)[ \t]*(?:\*\/\}|\*\/|-->|$)/;
const settingMarker = /^[ \t]*(?:\/\/|#)[ \t]*(path|options|go(?!:[a-z])):[ \t]*(.+)$/;

export function parseCase(name: string, source: string, fixed?: string): RuleCase {
  const expected: Expectation[] = [];
  let path = `src/${name}`;
  let options: unknown = {};
  let goVersion: number | undefined;
  const beside: Record<string, BesideCase> = {};
  const lines = source.split('\n').map((line, index) => {
    const setting = settingMarker.exec(line);
    if (setting?.[1] === 'path') path = setting[2]?.trim() ?? path;
    if (setting?.[1] === 'go') goVersion = Number(setting[2]);
    if (setting?.[1] === 'options') options = JSON.parse(setting[2] ?? '{}');
    const [, specifier, when, text] = besideMarker.exec(line) ?? [];
    if (specifier !== undefined && when !== undefined)
      beside[specifier] = { ...beside[specifier], [when]: text };
    const [, gone] = goneMarker.exec(line) ?? [];
    if (gone !== undefined) beside[gone] = { isGone: true };
    if (setting !== null || specifier !== undefined || gone !== undefined) return '';
    const marker = expectMarker.exec(line);
    if (marker === null) return line;
    for (const kind of (marker[1] ?? '').split(',')) expected.push(`${index + 1}: ${kind.trim()}`);
    return line.replace(expectMarker, '');
  });
  const told = { ...(goVersion !== undefined && { goVersion }), beside };
  return { name, path, text: lines.join('\n'), options, ...told, expected: expected.sort(), fixed };
}

/** All cases in `<folder>/cases/bad` or `…/good`, sorted by name. */
export function readCases(folder: URL, verdict: 'bad' | 'good'): readonly RuleCase[] {
  const directory = fileURLToPath(new URL(`cases/${verdict}/`, folder));
  const names = readdirSync(directory).sort();
  return names
    .filter((name) => !/\.fixed\.\w+$/.test(name))
    .map((name) => {
      const fixedName = name.replace(/(\.\w+)$/, '.fixed$1');
      const fixed = names.includes(fixedName) ? readFileSync(join(directory, fixedName), 'utf8') : undefined;
      return parseCase(basename(name), readFileSync(join(directory, name), 'utf8'), fixed);
    });
}
