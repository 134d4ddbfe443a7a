import { AppError } from '../domain/errors.ts';

/** A whole number between those. @throws {AppError} `usage` */
export function parseCount(text: string, least = 1, most = 1e15): number {
  const count = /^\d{1,16}$/.test(text) ? Number(text) : -1;
  if (count < least || count > most) throw new AppError('usage', { problem: `Not a number: ${text}` });
  return count;
}
