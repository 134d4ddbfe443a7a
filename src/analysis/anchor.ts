import { createHash } from 'node:crypto';
import type { Anchor } from '../domain/finding.ts';
import type { SourceFile } from '../domain/source-file.ts';
import type { Range } from '../domain/text-position.ts';
import type { Language } from '../languages/language.ts';

/** How much text around a finding tells twins apart, in characters without white space. */
const contextLength = 80;

export function anchorAt(language: Language<unknown>, file: SourceFile<unknown>, range: Range): Anchor {
  const wide = contextLength * 4;
  return {
    symbol: language.symbolPathAt(file, range.start).join('.'),
    snippet: digest(language.normalise(file, range)),
    before: digest(bare(file.text.slice(Math.max(0, range.start - wide), range.start)).slice(-contextLength)),
    after: digest(bare(file.text.slice(range.end, range.end + wide)).slice(0, contextLength)),
  };
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
