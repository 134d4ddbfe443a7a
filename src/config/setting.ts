import { z } from 'zod';

/** One setting of the environment. `.env.example`, the configuration page and error texts are made from it. */
export interface Setting<Value = unknown> {
  /** Name of the environment variable. */
  readonly name: string;
  /** What it is for, with its unit, as a sentence without full stop. */
  readonly purpose: string;
  /** As one would write it in the environment; empty: not set. */
  readonly default: string;
  readonly example: string;
  readonly value: z.ZodType<Value, string>;
  /** A secret is never shown, not even as an example that could be mistaken for one. */
  readonly isSecret?: boolean;
}

export function wholeNumber(smallest: number, largest: number): z.ZodType<number, string> {
  const message = `expected a whole number from ${smallest} to ${largest}`;
  const isInside = (value: number): boolean => value >= smallest && value <= largest;
  return z.string().regex(/^\d+$/, message).transform(Number).refine(isInside, message);
}

export function decimal(smallest: number, largest: number): z.ZodType<number, string> {
  const message = `expected a number from ${smallest} to ${largest}`;
  const isInside = (value: number): boolean => value >= smallest && value <= largest;
  return z
    .string()
    .regex(/^\d+(?:\.\d+)?$/, message)
    .transform(Number)
    .refine(isInside, message);
}

/** Without a slash at the end, so that a path can follow. */
export const webAddress: z.ZodType<string, string> = z
  .string()
  .refine(isWebAddress, 'expected an address that begins with http:// or https://')
  .transform((address) => address.replace(/\/+$/, ''));

function isWebAddress(text: string): boolean {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? '');
}

/** Not set is undefined. */
export function optional<Value>(schema: z.ZodType<Value, string>): z.ZodType<Value | undefined, string> {
  return z.string().transform((text, context) => {
    if (text === '') return undefined;
    const parsed = schema.safeParse(text);
    if (parsed.success) return parsed.data;
    for (const { message } of parsed.error.issues) context.addIssue(message);
    return z.NEVER;
  });
}

/** A PEM text; line ends may be written as `\n`, as they must be where a value is one line. */
export const pemKey: z.ZodType<string, string> = z
  .string()
  .transform((text) => text.replaceAll(String.raw`\n`, '\n'))
  .refine((text) => /^-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text), 'expected a private key in PEM form');
