import { z } from 'zod';
import { limits } from '../limits.ts';
import { repoPath } from './quoted-line.ts';

/** An edit as a model says it: places by line and column it would miss. */
export function textReplacement(ofFile: string) {
  return z.object({
    path: repoPath.describe(ofFile),
    find: z.string().min(1).max(limits.editLength).describe('Exact text that stands in the file once.'),
    replace: z.string().max(limits.editLength),
  });
}
