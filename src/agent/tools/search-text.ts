import { z } from 'zod';
import { limits } from '../limits.ts';
import { numbered } from '../numbered-lines.ts';
import type { ReadFile } from '../repository-files.ts';
import { searchedFiles } from './searched-files.ts';
import { defineTool, inputs, sideOf } from './tool.ts';

export const searchText = defineTool({
  name: 'search_text',
  purpose:
    'Finds lines that hold a text. * stands for anything within a line; there are no regular expressions. ' +
    `At most ${limits.matchesPerSearch} lines are shown, those of the change first.`,
  input: z.object({
    text: z.string().min(2).max(200),
    pattern: inputs.pattern,
    ignoreCase: z.boolean().optional(),
    side: inputs.side,
  }),
  find: async ({ text, pattern, ignoreCase = false, side }, desk) => {
    if (text.replaceAll('*', '').trim() === '') return { refusal: 'Say what to look for.' };
    const { files, note } = await searchedFiles(desk, sideOf({ side }), pattern);
    const holds = lineTest(text, ignoreCase);
    const likely = files.filter((file) => mayHold(file, text, ignoreCase));
    const rows = likely.flatMap((file) => matchingRows(file, holds));
    if (rows.length === 0) return { refusal: `No line of ${files.length} files holds it. ${note}`.trim() };
    const more = rows.length > limits.matchesPerSearch ? '… and more lines' : '';
    return { data: [...rows.slice(0, limits.matchesPerSearch), more, note].filter(Boolean).join('\n') };
  },
});

/** Only files that hold the longest piece are looked at line by line, for that means to look for secrets in all of them. */
function mayHold({ text }: ReadFile, wanted: string, ignoreCase: boolean): boolean {
  const longest = wanted.split('*').reduce((a, b) => (b.length > a.length ? b : a));
  return ignoreCase ? text.toLowerCase().includes(longest.toLowerCase()) : text.includes(longest);
}

/** Piece by piece from the left: the time grows with the line and never with the pattern. */
function lineTest(wanted: string, ignoreCase: boolean): (line: string) => boolean {
  const fold = (text: string): string => (ignoreCase ? text.toLowerCase() : text);
  const pieces = fold(wanted).split('*');
  return (line) => {
    const folded = fold(line);
    let at = 0;
    for (const piece of pieces) {
      const found = folded.indexOf(piece, at);
      if (found === -1) return false;
      at = found + piece.length;
    }
    return true;
  };
}

/** Looked for in what is shown: a search that finds a secret by its beginning would tell it letter by letter. */
function matchingRows(file: ReadFile, holds: (line: string) => boolean): readonly string[] {
  const rows: string[] = [];
  for (let line = 1; line <= file.lineCount; line++) {
    const text = file.shownLine(line);
    if (holds(text)) rows.push(`${file.path}:${numbered(line, ' ', text).trimStart()}`);
    if (rows.length > limits.matchesPerSearch) break;
  }
  return rows;
}
