import { messageOf } from '../../domain/errors.ts';
import type { Answer } from './exchange.ts';
import { unavailable } from './translate-error.ts';

/** @throws {AppError} `service-unavailable` when it is no JSON. */
export function jsonOf({ bytes }: Pick<Answer, 'bytes'>, request: string): unknown {
  if (bytes.length === 0) return null;
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    throw unavailable(request, `its answer is no JSON: ${messageOf(error)}`, error);
  }
}
