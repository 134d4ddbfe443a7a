import { z } from 'zod';
import { shapes } from './shapes';

const base = z.object({ email: z.string().email() });
export const user = z.object({
  ...base.shape,
  email: base.shape.email,
  parts: z.object({ a: z.string() }).shape,
  other: shapes.text().optional,
  min: { min: shapes.min },
});
export const limits = { length: 'abc'.length, min: Math.min };
