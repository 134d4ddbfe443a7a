import { z } from 'zod';
import { diffRows, readChangedFiles } from '../changed-file.ts';
import { defineTool, inputs, noSuchFile } from './tool.ts';

export const fileDiff = defineTool({
  name: 'file_diff',
  purpose: 'Shows what the change does to a file, with the numbers of the lines with the change.',
  input: z.object({ path: inputs.path }),
  find: async ({ path }, { diffs, files }) => {
    const diff = diffs.filter((one) => one.path === path);
    const { changed } = await readChangedFiles(diff, files);
    const [file] = changed.values();
    if (file !== undefined) return { data: [file.path, ...diffRows(file)].join('\n') };
    return diff.some(({ kind }) => kind === 'deleted')
      ? { refusal: 'The change deletes this file; read it at the base.' }
      : noSuchFile;
  },
});
