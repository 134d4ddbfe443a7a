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
