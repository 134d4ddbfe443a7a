import type { Json } from '../json.ts';

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Written as JSON; undefined: {@link text}. */
  readonly body?: Json;
  readonly text?: string | Buffer;
  readonly type?: string;
}

export function ok(body: Json): Answer {
  return { status: 200, body };
}

export function created(body: Json): Answer {
  return { status: 201, body };
}

export function refused(
  status: number,
  message: string,
  documentation = 'https://docs.github.com/rest',
  errors?: readonly Json[],
): Answer {
  const more = errors === undefined ? {} : { errors };
  return { status, body: { message, ...more, documentation_url: documentation, status: String(status) } };
}
