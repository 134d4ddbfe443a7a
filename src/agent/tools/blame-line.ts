import { z } from 'zod';
import { shortSha } from '../../domain/ids.ts';
import { limits } from '../limits.ts';
import { allowedPath, defineTool, inputs, noSuchFile } from './tool.ts';

export const blameLine = defineTool({
  name: 'blame_line',
  purpose: `Tells which commit changed lines last, at most ${limits.blamedLines} lines, in the file with the change.`,
  input: z.object({ path: inputs.path, line: inputs.line, last: inputs.line.optional() }),
  find: async ({ path: written, line, last = line }, desk) => {
    const path = allowedPath(written, desk);
    if (path === undefined) return noSuchFile;
    const end = Math.min(Math.max(line, last), line + limits.blamedLines - 1);
    const blamed = await desk.explorer.blame(path, { first: line, last: end });
    if (blamed.length === 0) return noSuchFile;
    const rows = blamed.map(
      (one) =>
        `lines ${one.first} to ${one.last}: ${shortSha(one.commit)} of ${one.at.toISOString().slice(0, 10)}: ` +
        one.subject.slice(0, limits.listedLength),
    );
    return { data: rows.join('\n') };
  },
});
