import { z } from 'zod';

const lenient = z.object({ name: z.string() }).catch({ name: '' });

export function nameOf(input: unknown) {
  return lenient.safeParse(input).data.name;
}
