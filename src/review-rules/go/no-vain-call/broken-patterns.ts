import type { AskedCall } from './asked-call.ts';
import type { VainCall } from './vain-call.ts';

const compiling = /^(?:Must)?Compile$|^Match(?:String|Reader)?$/;

/** A pattern that the package does not take, or that asks for a backspace. */
export function* brokenPattern({ call, name, given: [pattern], file }: AskedCall): Generator<VainCall> {
  if (!compiling.test(name) || pattern === undefined) return;
  const isRaw = pattern.kind === 'raw_string_literal';
  if (!isRaw && pattern.kind !== 'interpreted_string_literal') return;
  const written = file.tree.textOf(pattern).slice(1, -1);
  // Two backslashes are one of the pattern.
  const text = isRaw
    ? written
    : written.replaceAll('\\\\', '\u0000').replaceAll('\\', ' ').replaceAll('\u0000', '\\');
  const part = unknownPart(text);
  if (part !== undefined) yield { problem: 'pattern', range: call, part };
  else if (!isRaw && /(?:^|[^\\])(?:\\\\)*\\b/.test(written)) yield { problem: 'backspace', range: pattern };
}

/** `(?=x)`, `(?<!x)`, `(?>x)`, `\1`: RE2 has none of them. */
function unknownPart(text: string): string | undefined {
  let isInClass = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\\') {
      const next = text[at + 1] ?? '';
      if (next === 'Q') return undefined;
      if (!isInClass && /[1-9]/.test(next)) return `\\${next}`;
      at++;
    } else if (isInClass) isInClass = sign !== ']';
    else if (sign === '[') {
      isInClass = true;
      // A bracket that stands first is one of the class.
      if (text[at + 1] === '^') at++;
      if (text[at + 1] === ']') at++;
    } else if (sign === '(') {
      const [part] = /^\(\?(?:<?[=!]|>)/.exec(text.slice(at, at + 4)) ?? [];
      if (part !== undefined) return `${part}…)`;
    }
  }
  return undefined;
}
