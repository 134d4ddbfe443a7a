import { expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { noRedos } from './rule.ts';

/** The text that is shown, as a program makes it. */
async function shownFor(pattern: string): Promise<string> {
  const [found] = await findingsOf(
    noRedos,
    `export function read(text) { return ${pattern}.exec(text.trim()); }\n`,
    'a.js',
  );
  return / `("[^`]*)` takes seconds/.exec(found?.what.en ?? '')?.[1] ?? '';
}

it.each([
  ['stands at the start of a text, where the pattern asks for that', '/^\\[(?:role: a|stamp:\\s+.+)\\]$/'],
  ['has backticks', '/```(?:json)?\\s*([\\s\\S]*?)```/'],
])('shows an attack that %s', async (_, pattern) => {
  const shown = await shownFor(pattern);
  expect(shown).not.toBe('');
  expect(shown).not.toMatch(/^"a\[|'''/);
});
