import { z } from 'zod';
import { isRepoPath } from '../../domain/ids.ts';
import type { RepoPath } from '../../domain/ids.ts';
import { limits } from '../limits.ts';

export const repoPath = z.string().refine((path): path is RepoPath => isRepoPath(path));

/** How a model says which line it means: the quotation is what is believed. */
export const quotedLine = {
  line: z.number().int().min(1).describe('Number of the line with the change.'),
  quote: z
    .string()
    .min(1)
    .max(limits.quoteLength)
    .describe('Exact text of that line, without its number and sign.'),
} as const;
