import type { Range } from '../../domain/text-position.ts';
import { powershellScriptsIn } from './powershell-scripts.ts';
import { isChecked, isPlainHttp, mayLoad } from './script-source.ts';

/** A text that a shell reads, which knows where each of its characters stands in the file. */
export interface ShellText {
  readonly text: string;
  rangeOf(from: number, to: number): Range;
}

export interface PipedScript {
  readonly range: Range;
  /** What runs it; undefined: it is started by its own name. */
  readonly program: string | undefined;
  readonly isPlainHttp: boolean;
}

/** Up to the end of the command; what stands in quotes does not end it. */
const download = String.raw`(?:curl|wget)\s(?:[^|;&"'\n]|"[^"\n]*"|'[^'\n]*'){0,2000}`;
const interpreter = String.raw`(?:sudo\s+(?:-u\s+\w[\w.-]*\s+|-\S+\s+)*)?(?:env\s+)?(?:[A-Z_]+=\S*\s+)*((?:/(?:usr/)?bin/)?(?:ba|z|da|a|k)?sh|python[\d.]{0,9}|perl|ruby|node|php)`;
/** A program that reads its code from its input: no script of its own, and no `-c`, `-m` or `-e`. */
const readsInput = String.raw`(?=\s*(?:$|[;&|)"'\n]|-s\b|-(?:["')\s]|$)|-[euxo]+\b(?!\s*(?:["']|[\w./]+\.\w))|--(?:\s|$)))`;

interface Shape {
  /** It stands in each text of this shape. */
  readonly mark: RegExp;
  readonly whole: RegExp;
}

const shapes: readonly Shape[] = [
  {
    mark: /\|/,
    whole: new RegExp(
      `\\b(${download})\\|(?:\\s*(?:tee|cat|sed|grep|tr|gunzip|gzip|zcat|xz|bunzip2|base64)\\b[^|;&\\n]*\\|)?\\s*${interpreter}${readsInput}`,
      'g',
    ),
  },
  {
    mark: /<\(/,
    whole: new RegExp(`(?<![\\w./-])()((?:ba|z)?sh|source|\\.)\\s+(?:-\\S+\\s+)*<\\(\\s*(${download})`, 'g'),
  },
  {
    mark: /\$\(|`/,
    whole: new RegExp(
      `\\b()((?:ba|z|da)?sh|python[\\d.]{0,9}|perl|ruby|node)\\s+-\\w*[ce]\\s+["']?(?:\\$\\(|\`)\\s*(${download})`,
      'g',
    ),
  },
  {
    mark: /\beval\b/,
    // What goes through another program first, such as `jq`, is data.
    whole: new RegExp(`\\b()(eval)\\s+["']?(?:\\$\\(|\`)\\s*(${download})(?=["'\\n]|$)`, 'g'),
  },
];

/** Scripts from the network that are handed to their interpreter as they come. */
export function* pipedScriptsIn(script: ShellText): Generator<PipedScript, void> {
  if (!mayLoad(script.text)) return;
  yield* powershellScriptsIn(script);
  for (const { mark, whole } of shapes) if (mark.test(script.text)) yield* pipedIn(script, whole);
}

function* pipedIn(script: ShellText, shape: RegExp): Generator<PipedScript, void> {
  for (const match of script.text.matchAll(shape)) {
    const [whole, before = '', program = '', after = ''] = match;
    const source = before + after;
    const isPrinted = printing.test(script.text.slice(Math.max(0, match.index - longestPrint), match.index));
    if (isPrinted || isChecked(source)) continue;
    const range = script.rangeOf(match.index, match.index + whole.length);
    yield { range, program, isPlainHttp: isPlainHttp(source) };
  }
}

/** It goes on inside the quotes of a text that is only written out. */
const printing = /(?:^|[;&|\n]|\b(?:then|do|else)\s)\s*(?:echo|printf)\s+(?:-\w+\s+)*(?:"[^"]*|'[^']*)$/;
/** Characters before a match that are looked at. */
const longestPrint = 500;
