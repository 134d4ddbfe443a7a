import { z } from 'zod';
import { messageOf } from '../domain/errors.ts';
import type { Received } from '../ports/forge.ts';

export function malformed(detail: string): Received {
  return { kind: 'refused', why: 'malformed', detail };
}

/** A body that is no JSON, or not of the form that its event has. */
export function malformedBody(error: unknown): Received {
  return malformed(error instanceof z.ZodError ? whereOf(error) : `it is no JSON: ${messageOf(error)}`);
}

function whereOf({ issues: [issue] }: z.ZodError): string {
  return `${issue?.path.join('.') || 'the payload'}: ${issue?.message ?? 'is not as it should be'}`;
}
