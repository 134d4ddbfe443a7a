import { checksWhatCame, isChecked, isPlainHttp } from './script-source.ts';
import type { PipedScript, ShellText } from './piped-scripts.ts';

/** `SCRIPT=$(curl …)` */
const kept =
  /\b([A-Za-z_]\w{0,60})=["']?(?:\$\(|`)\s*((?:curl|wget)\s(?:[^|;&"'`)\n]|"[^"\n]*"|'[^'\n]*'){0,2000})/g;
/** `eval "$SCRIPT"`, `bash -c "$SCRIPT"`, `bash <<< "$SCRIPT"` */
const runs = /\b(eval|(?:ba|z|da)?sh(?:\s+-\w*c|\s*<<<))\s*["']?\$\{?(\w{1,60})/g;
/** `echo "$SCRIPT" | sh` */
const pipes =
  /\b(?:echo|printf)\s+(?:-\w+\s+|["']%s(?:\\n)?["']\s+){0,3}["']?\$\{?(\w{1,60})\}?["']?\s*\|\s*(?:sudo\s+)?((?:ba|z|da)?sh)\b/g;

/** Scripts from the network that a variable holds before a shell reads it as code. */
export function* keptScriptsIn(script: ShellText): Generator<PipedScript, void> {
  if (!script.text.includes('=') || checksWhatCame(script.text)) return;
  const sources = new Map<string, string>();
  for (const [, name = '', source = ''] of script.text.matchAll(kept))
    if (!isChecked(source)) sources.set(name, source);
  if (sources.size === 0) return;
  for (const { index, 0: whole, 1: command = '', 2: name = '' } of script.text.matchAll(runs))
    yield* runOf(script, index, whole, sources.get(name), command.split(/[\s<]/, 1)[0] ?? '');
  for (const { index, 0: whole, 1: name = '', 2: program = '' } of script.text.matchAll(pipes))
    yield* runOf(script, index, whole, sources.get(name), program);
}

function* runOf(
  script: ShellText,
  from: number,
  command: string,
  source: string | undefined,
  program: string,
): Generator<PipedScript, void> {
  if (source === undefined) return;
  const range = script.rangeOf(from, from + command.length);
  yield { range, program, isPlainHttp: isPlainHttp(source) };
}
