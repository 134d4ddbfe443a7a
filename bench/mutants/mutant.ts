import type { Range } from '../../src/domain/text-position.ts';

/** What a careless change does to real code at one place. */
export interface Damage {
  /** Of the original: what goes. */
  readonly range: Range;
  readonly replacement: string;
}

export function damaged(text: string, { range, replacement }: Damage): string {
  return text.slice(0, range.start) + replacement + text.slice(range.end);
}
