import { createHash } from 'node:crypto';
import type { Anchor } from '../domain/finding.ts';
import type { SourceFile } from '../domain/source-file.ts';
import type { Range } from '../domain/text-position.ts';
import type { Language } from '../languages/language.ts';

/** The place of a finding in terms that survive formatting, moves and renames around it. */
export function anchorAt(language: Language<unknown>, file: SourceFile<unknown>, range: Range): Anchor {
  const { before, after } = language.surroundings(file, range);
  return {
    symbol: language.symbolPathAt(file, range.start).join('.'),
    snippet: digest(language.normalise(file, range)),
    beside: [...before.map((text) => `<${digest(text)}`), ...after.map((text) => `>${digest(text)}`)],
  };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
