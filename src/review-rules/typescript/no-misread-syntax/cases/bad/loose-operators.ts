import { Level } from './level';

const port = process.env.PORT | 3000; // expect: misread-syntax
const sizes = ['small', 'medium', 'large'];

export const next = (size: string): string => sizes[sizes.indexOf(size) + 1 % sizes.length]; // expect: misread-syntax

export function show(level: Level, text: string): void {
  switch (level) {
    case Level.debug || Level.info: // expect: misread-syntax
      console.log(text, port);
      break;
    case Level.warn:
      console.warn(text);
  }
}

export function pairs(argv: string[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const i in argv) if (argv[i].startsWith('--')) found[argv[i]] = argv[i + 1]; // expect: misread-syntax
  return found;
}
