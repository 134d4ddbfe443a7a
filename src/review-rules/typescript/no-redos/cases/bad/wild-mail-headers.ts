import { decodeWord } from './words.ts';

export interface Address {
  readonly name: string;
  readonly address: string;
}

export interface Headers {
  readonly subject: string;
  readonly from: Address | undefined;
  readonly all: ReadonlyMap<string, string>;
}

const encodedWord = /=\?([\w-]+)\?([BQ])\?([^?\s]*)\?=/gi;
const named = /^"?([^"<>]*)"?\s?<([^<>\s]+)>$/;
const lineEnd = /\r?\n/;
const comment = /\([^)]*\)/g; // expect: slow-search

function unfold(text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of text.split(lineEnd)) {
    if (/^[ \t]/.test(line) && lines.length > 0) lines.push(`${lines.pop() ?? ''} ${line.trim()}`);
    else if (line !== '') lines.push(line);
  }
  return lines;
}

export function parseAddress(header: string): Address | undefined {
  const plain = header.replace(comment, '').trim();
  const match = named.exec(plain);
  if (match === null) return plain.includes('@') ? { name: '', address: plain } : undefined;
  const [, name = '', address = ''] = match;
  return { name: decode(name.trim()), address };
}

function decode(text: string): string {
  return text.replace(encodedWord, (_all, charset: string, encoding: string, word: string) =>
    decodeWord(charset, encoding, word),
  );
}

export function parseHeaders(text: string): Headers {
  const all = new Map<string, string>();
  for (const line of unfold(text)) {
    const colon = line.indexOf(':');
    if (colon > 0) all.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  const subject = decode(all.get('subject') ?? '');
  return { subject, from: parseAddress(all.get('from') ?? ''), all };
}
