import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import { redactSecrets } from '../../domain/redact.ts';

/** Fields whose value is a secret wherever they stand, up to three levels deep. */
const secretFields = [
  'authorization',
  'cookie',
  'privateKey',
  'webhookSecret',
  'token',
  'secret',
  'password',
  'x-hub-signature-256',
];

/**
 * JSON lines on standard output, written beside the thread; a process that ends writes what is left. What looks like a secret in the text of an
 * error is made unreadable.
 */
export function createLogger(
  level: string,
  destination: DestinationStream = pino.destination({ sync: false }),
): Logger {
  const paths = secretFields.flatMap((field) => ['', '*.', '*.*.'].map((depth) => `${depth}["${field}"]`));
  const options = {
    level,
    base: null,
    redact: { paths: paths.map((path) => path.replace('.[', '[')), censor: '[secret]' },
    serializers: { err: describeError, req: describeRequest },
  };
  return pino(options, destination);
}

interface HttpRequest {
  readonly method?: string;
  readonly url?: string;
  readonly ip?: string;
}

/** Without the query: tokens and one-time codes stand there. */
function describeRequest({ method, url, ip }: HttpRequest): object {
  return { method, path: url?.split('?', 1)[0], remoteAddress: ip };
}

/** Vendors' errors carry whole requests along, credentials and all: only what tells what happened is kept. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: redactSecrets(String(error)) };
  const { name, message, stack, cause } = error;
  const code = 'code' in error ? { code: error.code } : {};
  const status = 'status' in error ? { status: error.status } : {};
  return {
    type: name,
    message: redactSecrets(message),
    ...code,
    ...status,
    stack: redactSecrets(stack ?? ''),
    ...(cause === undefined ? {} : { cause: describeError(cause) }),
  };
}
