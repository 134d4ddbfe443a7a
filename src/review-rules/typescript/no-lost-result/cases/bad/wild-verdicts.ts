import { timingSafeEqual } from 'node:crypto';
import * as argon2 from 'argon2';
import bcrypt from 'bcrypt';
import { validate } from 'class-validator';
import { validationResult } from 'express-validator';
import Joi from 'joi';
import { authenticator } from 'otplib';
import twilio, { validateRequest } from 'twilio';
import validator from 'validator';
import { z } from 'zod';
import { RoomInput } from './room-input';

const Room = z.object({ name: z.string() });
const joined = Joi.object({ room: Joi.string().required() });

export async function join(req: Req, user: User) {
  await bcrypt.compare(req.body.password, user.hash); // expect: unread-outcome
  await argon2.verify(user.hash, req.body.password); // expect: unread-outcome
  timingSafeEqual(Buffer.from(req.body.code), Buffer.from(user.code)); // expect: unread-outcome
  if (user.hasCode) authenticator.check(req.body.code, user.secret); // expect: unread-outcome
  Room.safeParse(req.body); // expect: unread-outcome
  await Room.safeParseAsync(req.body); // expect: unread-outcome
  validator.isEmail(req.body.mail); // expect: unread-outcome
  return user;
}

export async function create(req: Req, res: { json(value: unknown): void }) {
  validationResult(req); // expect: unread-outcome
  const input = Object.assign(new RoomInput(), req.body);
  await validate(input); // expect: unread-outcome
  res.json(input);
}

export function receive(req: Req, token: string, url: string) {
  validateRequest(token, req.signature, url, req.body); // expect: unread-outcome
  twilio.validateRequest(token, req.signature, url, req.body); // expect: unread-outcome
  const { value } = joined.validate(req.body); // expect: unread-outcome
  const { value: also } = Joi.object({ id: Joi.number() }).validate(req.body, { abortEarly: false }); // expect: unread-outcome
  joined.validate(req.body); // expect: unread-outcome
  return [value, also];
}

interface Req {
  body: Record<string, string>;
  signature: string;
}
interface User {
  hash: string;
  code: string;
  secret: string;
  hasCode: boolean;
}
