import type { Answer } from '../../forge-stand-in/http/answer.ts';
import type { Json } from '../../forge-stand-in/json.ts';

export function refused(
  status: number,
  message: string,
  documentation = 'https://docs.github.com/rest',
  errors?: readonly Json[],
): Answer {
  const more = errors === undefined ? {} : { errors };
  return { status, body: { message, ...more, documentation_url: documentation, status: String(status) } };
}
