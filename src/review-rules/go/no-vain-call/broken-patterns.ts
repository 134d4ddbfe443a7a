import { patternProblem } from './refused-patterns.ts';
import type { AskedCall } from './asked-call.ts';
import type { VainCall } from './vain-call.ts';

const compiling = /^(?:Must)?Compile$|^Match(?:String|Reader)?$/;

/** A pattern that the package does not take, or that asks for a backspace. */
export function* brokenPattern({ call, name, given: [pattern], file }: AskedCall): Generator<VainCall> {
  if (!compiling.test(name) || pattern === undefined) return;
  const isRaw = pattern.kind === 'raw_string_literal';
  if (!isRaw && pattern.kind !== 'interpreted_string_literal') return;
  const written = file.tree.textOf(pattern).slice(1, -1);
  const read = isRaw ? written : patternOf(written);
  const parts = [...oddParts(read)];
  const part = parts.find((one) => one !== backspace);
  const told = part === undefined ? patternProblem(read) : undefined;
  if (part !== undefined) yield { problem: 'pattern', range: call, part };
  else if (told !== undefined) yield { problem: 'told', range: pattern, text: told };
  else if (!isRaw && parts.length > 0) yield { problem: 'backspace', range: pattern };
}

const backspace = '\b';

/** Of a text with escapes: two backslashes are one of the pattern. */
function patternOf(written: string): string {
  return written
    .replaceAll('\\\\', '\u0000')
    .replaceAll('\\b', backspace)
    .replaceAll('\\', ' ')
    .replaceAll('\u0000', '\\');
}

/** `(?=x)`, `(?<!x)`, `(?>x)`, `\1`: RE2 has none of them; and backspaces, which a class of signs may well hold. */
function* oddParts(text: string): Generator<string, void> {
  let isInClass = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\\') {
      const next = text[at + 1] ?? '';
      if (next === 'Q') return;
      // `\177` is a sign by its number.
      if (!isInClass && /^(?:[1-7](?![0-7])|[89])/.test(text.slice(at + 1, at + 3))) yield `\\${next}`;
      at++;
    } else if (isInClass) {
      // `[:alpha:]`
      const [named = ''] = /^\[:\^?[a-z]{1,10}:\]/.exec(text.slice(at, at + 15)) ?? [];
      at += Math.max(named.length - 1, 0);
      isInClass = named !== '' || sign !== ']';
    } else if (sign === backspace) yield backspace;
    else if (sign === '[') {
      isInClass = true;
      // A bracket that stands first is one of the class.
      if (text[at + 1] === '^') at++;
      if (text[at + 1] === ']') at++;
    } else if (sign === '(') {
      const [part] = /^\(\?(?:<?[=!]|>)/.exec(text.slice(at, at + 4)) ?? [];
      if (part !== undefined) yield `${part}…)`;
    }
  }
}
