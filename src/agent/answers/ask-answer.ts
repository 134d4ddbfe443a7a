import { z } from 'zod';
import { answerFormat } from './answer-format.ts';
import { quotedPlace, quotedPlaces } from './quoted-place.ts';

const asked = z.object({
  answer: z.string().min(1).describe('Plain text, short.'),
  places: z.array(quotedPlace).describe('The lines that the answer rests on.'),
});

export const askAnswer = answerFormat('answer', asked, asked.extend({ places: quotedPlaces }));
