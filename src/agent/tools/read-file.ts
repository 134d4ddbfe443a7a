import { z } from 'zod';
import { limits } from '../limits.ts';
import { numberedLines } from '../numbered-lines.ts';
import { allowedPath, defineTool, inputs, noSuchFile, sideOf } from './tool.ts';

export const readFile = defineTool({
  name: 'read_file',
  purpose: `Shows lines of a file with their numbers, at most ${limits.linesPerRead} at once.`,
  input: z.object({
    path: inputs.path,
    first: inputs.line.optional().describe('First line, 1 by default.'),
    last: inputs.line.optional().describe('Last line, included.'),
    side: inputs.side,
  }),
  find: async ({ path: written, first = 1, last, side }, desk) => {
    const path = allowedPath(written, desk);
    const file = path && (await desk.files.file(path, sideOf({ side })));
    if (file === undefined) return noSuchFile;
    const end = Math.min(last ?? file.lineCount, file.lineCount, first + limits.linesPerRead - 1);
    if (end < first) return { refusal: `The file has ${file.lineCount} lines.` };
    return {
      data: `${file.path}, lines ${first} to ${end} of ${file.lineCount}\n${numberedLines(file, first, end)}`,
    };
  },
});
