import { z } from 'zod';
import { createPathMatcher, patternProblem } from '../../domain/path-pattern.ts';
import { limits } from '../limits.ts';
import { defineTool, inputs, sideOf } from './tool.ts';

export const listFiles = defineTool({
  name: 'list_files',
  purpose: `Lists the paths of the repository's files, at most ${limits.pathsPerList}.`,
  input: z.object({ pattern: inputs.pattern, side: inputs.side }),
  find: async ({ pattern = '*', side }, { files }) => {
    if (patternProblem(pattern) !== undefined) return { refusal: 'This is no pattern for paths.' };
    const { paths, isComplete } = await files.tree(sideOf({ side }));
    const matches = createPathMatcher([pattern]);
    const found = paths.filter((path) => matches(path));
    if (found.length === 0) return { refusal: 'No file matches.' };
    const shown = found.slice(0, limits.pathsPerList);
    const more = found.length - shown.length;
    const notes = [
      ...(more > 0 ? [`… and ${more} more`] : []),
      ...(isComplete ? [] : ['… and files that the forge did not list']),
    ];
    return { data: [...shown, ...notes].join('\n') };
  },
});
