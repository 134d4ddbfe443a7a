import { z } from 'zod';
import { limits } from '../limits.ts';
import { quotedLine, repoPath } from './quoted-line.ts';

export const quotedPlace = z.object({
  path: repoPath,
  ...quotedLine,
});

/** One that is broken does not spoil the others. */
export const quotedPlaces = z.array(z.unknown()).transform((places) =>
  places.slice(0, limits.proposalsPerPart).flatMap((one) => {
    const parsed = quotedPlace.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  }),
);
