import { timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';

const apiKey = process.env.API_KEY ?? '';

export function isOurs(req: Request): boolean {
  const given = Buffer.from(req.header('x-api-key') ?? '');
  const expected = Buffer.from(apiKey);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

export function isSet(): boolean {
  return apiKey !== '' && process.env.SIGNING_KEY !== undefined;
}

export function isStage(req: Request): boolean {
  return req.query.stage === process.env.STAGE && req.query.key === process.env.PUBLISHABLE_KEY;
}

export function isSame(): boolean {
  return process.env.API_TOKEN === process.env.OLD_API_TOKEN;
}
