import { z } from 'zod';
import { limits } from '../limits.ts';
import { numbered } from '../numbered-lines.ts';
import type { ReadFile } from '../repository-files.ts';
import { declaredLines } from './declared-lines.ts';
import { searchedFiles } from './searched-files.ts';
import { defineTool, inputs, sideOf } from './tool.ts';

export const findSymbol = defineTool({
  name: 'find_symbol',
  purpose: 'Finds where a function, class, method, type or variable is defined, and where its name is used.',
  input: z.object({
    name: z
      .string()
      .regex(/^[\p{L}_$][\p{L}\p{N}_$]{0,99}$/u)
      .describe('One name, without dots.'),
    pattern: inputs.pattern,
    side: inputs.side,
  }),
  find: async ({ name, pattern, side }, desk) => {
    const { files, note } = await searchedFiles(desk, sideOf({ side }), pattern);
    const definitions: string[] = [];
    const uses: string[] = [];
    for (const file of files) {
      if (!file.text.includes(name)) continue;
      const rows = await rowsOf(file, name);
      definitions.push(...rows.definitions);
      uses.push(...rows.uses);
      if (definitions.length + uses.length > limits.matchesPerSearch) break;
    }
    if (definitions.length + uses.length === 0)
      return { refusal: `${files.length} files do not name it. ${note}`.trim() };
    const all = [
      'Definitions:',
      ...definitions,
      'Uses:',
      ...uses.slice(0, Math.max(0, limits.matchesPerSearch - definitions.length)),
    ];
    return { data: [...all, note].filter(Boolean).join('\n') };
  },
});

interface Rows {
  readonly definitions: readonly string[];
  readonly uses: readonly string[];
}

async function rowsOf(file: ReadFile, name: string): Promise<Rows> {
  const declared = await declaredLines(file, name);
  const isNamed = wordTest(name);
  const definitions: string[] = [];
  const uses: string[] = [];
  for (let line = 1; line <= file.lineCount; line++) {
    const text = file.shownLine(line);
    if (!isNamed(text)) continue;
    const row = `${file.path}:${numbered(line, ' ', text).trimStart()}`;
    (declared.has(line) ? definitions : uses).push(row);
  }
  return { definitions, uses };
}

/** The name as a word of its own; built of letters, digits, `_` and `$` only. */
function wordTest(name: string): (text: string) => boolean {
  const part = /[\p{L}\p{N}_$]/u;
  return (text) => {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
      const [before = '', after = ''] = [text[at - 1], text[at + name.length]];
      if (!part.test(before) && !part.test(after)) return true;
    }
    return false;
  };
}
