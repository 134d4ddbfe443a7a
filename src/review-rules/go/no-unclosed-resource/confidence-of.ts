import type { Confidence } from '../../../domain/finding.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import type { PlacedLeak } from './find-leaks.ts';
import { isOfAProgram } from './is-of-a-program.ts';

/** How much comes of it. */
export function confidenceOf(found: PlacedLeak, file: GoFile): Confidence {
  const { kind, leak, isDrained } = found;
  if (isDrained) return 'possible';
  // Which version runs a ticker is up to the program that a library becomes part of.
  const isTicker = kind === 'ticker' || kind === 'tick';
  const isSmall = isTicker || leak.isAfterFailure;
  if (!isOfAProgram(file)) return isSmall ? 'likely' : 'certain';
  // The program is mostly over soon, once for each of its turns.
  if (isSmall) return 'possible';
  switch (leak.way) {
    case 'again':
      return 'certain';
    case 'never':
      return 'likely';
    default:
      return 'possible';
  }
}
