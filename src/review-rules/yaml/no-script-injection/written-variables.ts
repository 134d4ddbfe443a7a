import type { Injection } from './injection.ts';

/** Texts that may have several lines. */
const ofManyLines = /\.(?:body|message|description)$/;
const write =
  /^[ \t]*(?:echo|printf)[ \t]+(?:[^"'\n|;&#]|"[^"\n]*"|'[^'\n]*'){1,500}(?:>>|\|[ \t]*tee[ \t]+(?:-a|--append))[ \t]*["']?\$\{?GITHUB_(?:ENV|PATH)\b/gm;
const variable = /\$(?:\{(\w+)\}|(\w+))/g;

/** A text of several lines that is written into the file of variables: each of them sets another one. */
export function* writtenVariables(
  script: string,
  offset: number,
  sourceOf: (variable: string) => string | undefined,
): Generator<Omit<Injection, 'confidence'>, void> {
  if (!/GITHUB_(?:ENV|PATH)\b/.test(script)) return;
  for (const { index, 0: line } of script.matchAll(write)) {
    // What a command makes of it is not known, and `%q` makes one line of it.
    if (/\$\(|`|%q/.test(line)) continue;
    // Up to a word that nobody can guess all lines are of one variable.
    if (/<<\$\{?\w/.test(script) && !/^[^$]*\w=/.test(line)) continue;
    for (const match of line.replace(/'[^']*'/g, (part) => ' '.repeat(part.length)).matchAll(variable)) {
      const source = sourceOf(match[1] ?? match[2] ?? '');
      if (source === undefined || !ofManyLines.test(source)) continue;
      const from = offset + index + match.index;
      yield { range: { start: from, end: from + match[0].length }, source, runner: 'variables' };
    }
  }
}
