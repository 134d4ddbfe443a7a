import fc from 'fast-check';
import { printProgram } from './print-program.ts';

/**
 * A program before it is one: the printer turns each number into one of the constructs that are valid at its place. So
 * every tree is a valid program, and a smaller tree a smaller program: shrinking needs nothing of its own.
 */
export interface Seed {
  readonly kind: number;
  readonly pick: number;
  readonly parts: readonly Seed[];
}

const kind = fc.nat(199);
const pick = fc.nat(31);

const { seed } = fc.letrec<{ seed: Seed }>((tie) => ({
  seed: fc.oneof(
    { maxDepth: 6, depthSize: 'small', withCrossShrink: true },
    { weight: 1, arbitrary: fc.record({ kind, pick, parts: fc.constant([]) }) },
    {
      weight: 3,
      arbitrary: fc.record({ kind, pick, parts: fc.array(tie('seed'), { minLength: 1, maxLength: 4 }) }),
    },
  ),
}));

/** The text of a random program: a function `main` that is handed to `expose`. */
export const randomProgram: fc.Arbitrary<string> = fc
  .array(seed, { minLength: 1, maxLength: 8 })
  .map((seeds) => printProgram(seeds));
