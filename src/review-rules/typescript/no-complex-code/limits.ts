import { z } from 'zod';

const limit = (least: number, usual: number, description: string): z.ZodDefault<z.ZodInt> =>
  z.int().min(least).max(100_000).default(usual).meta({ description });

export const codeLimits = z.object({
  complexity: limit(
    1,
    15,
    'Ways that a function may have at most: one, and one more for each `if`, `?:`, loop, `catch`, `&&`, `||`, `??`; a `switch` counts once, however many cases it has',
  ),
  nesting: limit(
    1,
    4,
    'How deep `if`, loops, `switch` and `try` may stand in each other; `else if` is no deeper',
  ),
  function_lines: limit(
    1,
    100,
    'Lines that a function may have at most, without blank ones and those of comments alone',
  ),
  file_lines: limit(1, 600, 'Lines that a file may have at most, counted in the same way'),
});

export type CodeLimits = z.output<typeof codeLimits>;
