import type { PipedScript, ShellText } from './piped-scripts.ts';
import { checksWhatCame, isChecked, isPlainHttp } from './script-source.ts';

/** Up to the end of the command, with where its output goes. */
const download = /\b(curl|wget)\s((?:[^|;&"'\n]|"[^"\n]*"|'[^'\n]*'){0,2000})/g;
/** Names of scripts, and not of archives or packages. */
const scriptName = /\.(?:sh|bash|py|pl|rb|php|run)$|^(?:install|setup|bootstrap)(?:er)?$/i;

/** Scripts that are stored first, and run a step later. @param scripts What is run in one place, one after the other. */
export function* storedScriptsIn(scripts: Iterable<ShellText>): Generator<PipedScript, void> {
  /** Where each came from, by its name without folders. */
  const stored = new Map<string, string>();
  for (const script of scripts) {
    if (checksWhatCame(script.text)) stored.clear();
    else yield* runIn(script, stored);
  }
}

function* runIn(script: ShellText, stored: Map<string, string>): Generator<PipedScript, void> {
  for (const [name, source] of stored) yield* runsOf(script, 0, name, source, stored);
  for (const match of script.text.matchAll(download)) {
    const [whole, program = '', words = ''] = match;
    const name = targetOf(program, words);
    if (name === undefined || isChecked(words) || !/https?:|\bftp:/.test(words)) continue;
    stored.set(name, words);
    yield* runsOf(script, match.index + whole.length, name, words, stored);
  }
}

function targetOf(program: string, words: string): string | undefined {
  const [, redirected] = /\d?>\s*([^\s>&]+)\s*$/.exec(words) ?? [];
  const flag =
    program === 'curl'
      ? /(?:^|\s)(?:-[a-zA-Z]*o\s*|--output[\s=])\s*(\S+)/
      : /(?:^|\s)(?:-[a-zA-Z]*O\s*|--output-document[\s=])\s*(\S+)/;
  const [, named] = flag.exec(words) ?? [];
  const keepsName = program === 'wget' || /(?:^|\s)(?:-[a-zA-Z]*O|--remote-name)\b/.test(words);
  const [, address] = /(https?:\/\/[^\s"'?#]+)/.exec(words) ?? [];
  const target = redirected ?? named ?? (keepsName ? address : undefined);
  const name = target?.replace(/["']/g, '').split('/').at(-1);
  return name !== undefined && scriptName.test(name) ? name : undefined;
}

const beforeCommand = String.raw`(?:^|[;&|\n{(]|\b(?:then|do|else|sudo|env)\s)[ \t]{0,100}(?:-u[ \t]{1,20}\w[\w.-]{0,40}[ \t]{1,20}|-[\w-]{1,30}(?:=\S{0,60})?[ \t]{1,20}){0,9}(?:[A-Z_]{1,50}=\S{0,200}[ \t]{1,20}){0,9}`;
const folder = String.raw`(?:[^\s"';&|]{0,200}/)`;
const interpreter = String.raw`(?:/(?:usr/)?bin/)?((?:ba|da|z|a)?sh|python[\d.]{0,9}|perl|ruby|php|source|\.)`;
/** By an interpreter, or by its path. */
const howRun = String.raw`(?:${interpreter}[ \t]{1,20}(?:-\w{1,20}[ \t]{1,20}){0,9}["']?${folder}?|["']?${folder})`;

/** The first time: it is told once. */
function* runsOf(
  script: ShellText,
  from: number,
  name: string,
  source: string,
  stored: Map<string, string>,
): Generator<PipedScript, void> {
  if (!script.text.includes(name, from)) return;
  const run = new RegExp(`${beforeCommand}(${howRun}${name.replace(/\W/g, '\\$&')})(?=["'\\s;&|)]|$)`);
  const match = run.exec(script.text.slice(from));
  const [whole = '', command = '', program] = match ?? [];
  if (match === null) return;
  stored.delete(name);
  const end = from + match.index + whole.length;
  yield { range: script.rangeOf(end - command.length, end), program, isPlainHttp: isPlainHttp(source) };
}
