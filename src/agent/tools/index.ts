import type { Tool } from './tool.ts';
import { readFile } from './read-file.ts';

/** All that a model can do: it reads. */
export const tools: readonly Tool[] = [readFile];
