import type { EditorStyle } from '../../domain/file-style.ts';
import { say } from '../../domain/locale.ts';
import type { Complaint } from './complaint.ts';
import type { Line } from './text-lines.ts';

const byteOrderMark = '\uFEFF';
/** Stands for bytes that are no UTF-8. */
const replacement = '\uFFFD';
/** None of them can be written in Latin-1. */
const beyondLatin1 = /[^\0-\u00FF]/u;

/**
 * A text comes to us decoded, and not every forge hands its mark on. So only what is there tells something: a mark where none is asked
 * for, and characters that Latin-1 does not have. UTF-16 may be stored otherwise than it is checked out.
 */
export function wrongCharset(text: string, lines: readonly Line[], { charset }: EditorStyle): Complaint {
  if (charset === 'utf-8') return { kind: 'charset', ...markIn(text, lines) };
  return { kind: 'charset', ...(charset === 'latin1' ? wideIn(text, lines) : nothing) };
}

const nothing = { places: [], what: say('', '') };

function markIn(text: string, [first]: readonly Line[]): Complaint {
  const what = say(
    'The file begins with a byte order mark, and `.editorconfig` asks for `utf-8` without one.',
    '文件以字节顺序标记（BOM）开头，而 `.editorconfig` 要求不带 BOM 的 `utf-8`。',
  );
  if (first === undefined || !text.startsWith(byteOrderMark)) return { places: [], what };
  const range = { start: 0, end: byteOrderMark.length };
  // The mark itself cannot be seen.
  return { places: [{ range: { start: 0, end: first.text.length }, fix: { range, text: '' } }], what };
}

function wideIn(text: string, lines: readonly Line[]): Complaint {
  const what = say(
    'This character is none of Latin-1, and `.editorconfig` asks for `latin1`.',
    '此字符不属于 Latin-1，而 `.editorconfig` 要求使用 `latin1`。',
  );
  if (!beyondLatin1.test(text) || text.includes(replacement)) return { places: [], what };
  const places = lines.flatMap((line) => {
    const [wide] = beyondLatin1.exec(line.text) ?? [];
    if (wide === undefined) return [];
    const start = line.start + line.text.indexOf(wide);
    return [{ range: { start, end: start + wide.length } }];
  });
  return { places, what };
}
