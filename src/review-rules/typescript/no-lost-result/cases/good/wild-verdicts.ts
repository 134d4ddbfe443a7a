import { verify } from 'jsonwebtoken';
import bcrypt from 'bcrypt';
import { validateOrReject } from 'class-validator';
import { validationResult } from 'express-validator';
import Joi from 'joi';
import * as yup from 'yup';
import { z } from 'zod';
import { form } from './form';

const Room = z.object({ name: z.string() });
const schema = Joi.object({ room: Joi.string().required() });
const shape = yup.object({ room: yup.string() });

export async function join(req: { body: Record<string, string> }, hash: string, key: string) {
  if (!(await bcrypt.compare(req.body.password, hash))) throw new Error('no');
  verify(req.body.token, key);
  Room.parse(req.body);
  await validateOrReject(req.body);
  validationResult(req).throw();
  Joi.assert(req.body, schema);
  await schema.validateAsync(req.body);
  await shape.validate(req.body);
  const { value, error } = schema.validate(req.body);
  const { value: room, ...rest } = schema.validate(req.body);
  const checked = schema.validate(req.body);
  form.validate(req.body);
  const { value: local } = form.validate(req.body);
  return [value, error, room, rest, checked, local, Room.safeParse(req.body).success];
}

export function check(password: string, hash: string, done: (error: unknown, isRight: boolean) => void) {
  bcrypt.compare(password, hash, done);
  bcrypt.compare(password, hash).then((isRight) => done(null, isRight), done);
}
