import { z } from 'zod';

/** One setting with what it is when nobody sets it. Nothing is filled in, so that files can be merged key by key. */
export function setting<Schema extends z.ZodType>(
  schema: Schema,
  byDefault: Readonly<z.input<Schema>>,
  description: string,
) {
  return schema.optional().meta({ description, default: byDefault });
}

export function group<Shape extends z.core.$ZodShape>(description: string, shape: Shape) {
  return z.strictObject(shape).optional().meta({ description });
}
