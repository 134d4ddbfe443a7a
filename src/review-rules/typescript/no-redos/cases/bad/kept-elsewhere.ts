import { z } from 'zod';

export const slug = /^(?:[a-z0-9]+-*)+$/; // expect: redos

export const page = z.object({
  path: z.string().regex(/^(?:\/?[\w-]+)+$/), // expect: redos
});

export const rules = [{ name: 'number', pattern: /^(?:\d+,?)+$/ }]; // expect: redos
