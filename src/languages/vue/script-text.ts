import type { ScriptBlock } from './blocks.ts';

/** The text with blanks for all that is no script: what is left stands where it stood. */
export function scriptText(text: string, scripts: readonly ScriptBlock[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { range } of scripts) {
    parts.push(blank(text.slice(at, range.start)), text.slice(range.start, range.end));
    at = range.end;
  }
  parts.push(blank(text.slice(at)));
  return parts.join('');
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
