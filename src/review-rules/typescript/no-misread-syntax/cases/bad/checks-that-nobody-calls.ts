import { z } from 'zod';
import * as yup from 'yup';

export const user = z.object({
  email: z.string().email, // expect: misread-syntax
  age: z.number().min(18),
  nick: z.string().optional, // expect: misread-syntax
});

export const order = yup.object({
  name: yup.string().required, // expect: misread-syntax
});
