import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { traceOfFlow, traceOfSource } from './test-kit/compare.ts';
import { randomProgram } from './test-kit/random-program.ts';

const programs = 2_000;

describe('the lowered form of random programs', () => {
  it('does what the program does', async () => {
    await fc.assert(
      fc.asyncProperty(randomProgram, async (text) => {
        expect(await traceOfFlow(text)).toEqual(await traceOfSource(text));
      }),
      { numRuns: programs },
    );
  }, 60_000);
});
