import { z } from 'zod';

const limit = (least: number, usual: number, description: string): z.ZodDefault<z.ZodInt> =>
  z.int().min(least).max(100_000).default(usual).meta({ description });

export interface CodeLimits {
  readonly complexity: number;
  readonly nesting: number;
  readonly function_lines: number;
  readonly file_lines: number;
}

/**
 * How much of a function a reader can keep in mind: the options of the rules that measure it.
 * @param counted What counts in the language.
 */
export function codeLimits(counted: {
  readonly branches: string;
  readonly levels: string;
}): z.ZodObject<Record<keyof CodeLimits, z.ZodDefault<z.ZodInt>>> {
  return z.object({
    complexity: limit(
      1,
      15,
      `Ways that a function may have at most: one, and one more for each ${counted.branches}; a \`switch\` counts once, however many cases it has`,
    ),
    nesting: limit(1, 4, `How deep ${counted.levels} may stand in each other; \`else if\` is no deeper`),
    function_lines: limit(
      1,
      100,
      'Lines that a function may have at most, without blank ones and those of comments alone',
    ),
    file_lines: limit(1, 600, 'Lines that a file may have at most, counted in the same way'),
  });
}
