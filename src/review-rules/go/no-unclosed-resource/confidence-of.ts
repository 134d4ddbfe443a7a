import type { Confidence } from '../../../domain/finding.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import type { PlacedLeak } from './find-leaks.ts';
import { isOfAProgram } from './is-of-a-program.ts';

/** How much comes of it. */
export function confidenceOf(found: PlacedLeak, file: GoFile): Confidence {
  const { kind, name, leak, isDrained } = found;
  if (isDrained) return 'possible';
  if (kind === 'stream' || kind === 'buffer' || kind === 'input') return 'certain';
  if (kind === 'alike') return isOfAProgram(file) ? 'possible' : 'likely';
  // Which version runs a ticker is up to the program that a library becomes part of.
  const isTicker = kind === 'ticker' || kind === 'tick';
  const isSmall = isTicker || kind === 'process' || leak.isAfterFailure;
  if (isTicker && file.tree.version === undefined) return 'possible';
  // Whoever throws the function away reckons with the end of the parent, or with the time.
  const isMeant = name === '_';
  if (!isOfAProgram(file)) return isSmall || isMeant ? 'likely' : 'certain';
  // The program is mostly over soon, once for each of its turns.
  if (isSmall) return 'possible';
  switch (leak.way) {
    case 'again':
      return 'certain';
    case 'never':
      return isForDevelopers(file) ? 'possible' : 'likely';
    default:
      return 'possible';
  }
}

/** Who builds or tries out a program by it starts it for one thing: programs below `internal/cmd` are for nobody else. */
function isForDevelopers({ path, text }: Pick<GoFile, 'path' | 'text'>): boolean {
  return (
    /(?:^|\/)(?:integration|hack|scripts?)\//.test(path) ||
    (/(?:^|\/)internal\/cmd\//.test(path) && /^package main\b/m.test(text))
  );
}
