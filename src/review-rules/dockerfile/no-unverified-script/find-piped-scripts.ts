import type { Range } from '../../../domain/text-position.ts';
import type { Dockerfile } from '../../../languages/dockerfile/dockerfile.ts';

export interface PipedScript {
  readonly range: Range;
  /** What runs it. */
  readonly program: string;
  readonly isPlainHttp: boolean;
}

const download = String.raw`(?:curl|wget)\s[^|;&\n]{0,2000}`;
const interpreter = String.raw`(?:sudo\s+(?:-\S+\s+)*)?(?:env\s+)?(?:[A-Z_]+=\S*\s+)*((?:/(?:usr/)?bin/)?(?:ba|z|da|a|k)?sh|python3?|perl|ruby|node|php)`;
/** A program that reads its code from its input: no script of its own, and no `-c`, `-m` or `-e`. */
const readsInput = String.raw`(?=\s*(?:$|[;&|)"'\n]|-s\b|-(?:\s|$)|-[euxo]+\b(?!\s*[\w./]+\.\w)|--(?:\s|$)))`;

const shapes: readonly RegExp[] = [
  new RegExp(
    `\\b(${download})\\|(?:\\s*(?:tee|cat|sed|grep|tr)\\s[^|;&\\n]*\\|)?\\s*${interpreter}${readsInput}`,
    'g',
  ),
  new RegExp(`\\b()((?:ba|z)?sh|source|\\.)\\s+(?:-\\S+\\s+)*<\\(\\s*(${download})`, 'g'),
  new RegExp(`\\b()((?:ba|z|da)?sh)\\s+-\\w*c\\s+["']?(?:\\$\\(|\`)\\s*(${download})`, 'g'),
];

export function* findPipedScripts({ tree }: Dockerfile): Generator<PipedScript, void> {
  for (const { keyword, body } of tree.instructions) {
    if (keyword !== 'RUN' || !/\b(?:curl|wget)\b/.test(body.text)) continue;
    const line = body.text;
    for (const shape of shapes) {
      for (const match of line.matchAll(shape)) {
        const [whole, before = '', program = '', after = ''] = match;
        const source = before + after;
        if (isChecked(source)) continue;
        const range = body.rangeOf(match.index, match.index + whole.length);
        yield { range, program, isPlainHttp: isPlainHttp(source) };
      }
    }
  }
}

/** The script of a named commit is always the same; a program on the own machine is its own. */
function isChecked(source: string): boolean {
  return /\/[0-9a-f]{40}\//.test(source) || /https?:\/\/(?:localhost|127\.|host\.docker)/.test(source);
}

function isPlainHttp(source: string): boolean {
  return /\bhttp:\/\//.test(source);
}
