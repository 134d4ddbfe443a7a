import { z } from 'zod';
import type { Mergeability } from '../../domain/conflict.ts';

const states: Readonly<Record<string, Mergeability>> = { MERGEABLE: 'clean', CONFLICTING: 'conflicting' };

/** Being asked, GitHub begins to find out, and says `UNKNOWN` meanwhile. */
export const mergeable = z
  .string()
  .default('UNKNOWN')
  .transform((state): Mergeability => states[state] ?? 'unknown');
