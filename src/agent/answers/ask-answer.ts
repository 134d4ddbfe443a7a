import { z } from 'zod';
import { limits } from '../limits.ts';
import { answerFormat } from './answer-format.ts';
import { quotedLine, repoPath } from './quoted-line.ts';

const place = z.object({
  path: repoPath,
  ...quotedLine,
});

const asked = z.object({
  answer: z.string().min(1).describe('Plain text, short.'),
  places: z.array(place).describe('The lines that the answer rests on.'),
});

const read = z
  .object({ answer: asked.shape.answer, places: z.array(z.unknown()) })
  .transform(({ answer, places }) => ({
    answer,
    places: places.slice(0, limits.proposalsPerPart).flatMap((one) => {
      const parsed = place.safeParse(one);
      return parsed.success ? [parsed.data] : [];
    }),
  }));

export const askAnswer = answerFormat('answer', asked, read);
