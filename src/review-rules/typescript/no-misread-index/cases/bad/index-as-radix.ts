export function ids(text: string): number[] {
  return text
    .split(',')
    .filter(Boolean)
    .map(parseInt); // expect: index-as-radix
}

export function parts(match: RegExpExecArray): number[] {
  return match.slice(1).map(Number.parseInt); // expect: index-as-radix
}

export function levels(words: readonly string[]): number[] {
  return words.map(parseInt); // expect: index-as-radix
}

export function all(words: Iterable<string>): number[] {
  return Array.from(words, parseInt); // expect: index-as-radix
}

export function digits(text: string): number[] {
  return [...text].flatMap(parseInt); // expect: index-as-radix
}

export function sorted(words: readonly string[]): number[] {
  return words
    .map((word) => word.trim())
    .map(parseInt) // expect: index-as-radix
    .sort((a, b) => a - b);
}

export const version = (text: string): number[] => text.split('.').map(Number.parseInt); // expect: index-as-radix
