import { messageOf } from '../../domain/errors.ts';

/** What the library hands over: a request as `fetch` takes it. */
export type Transport = (url: string, init: object) => Promise<Response>;

/** Bytes. A page of a hundred messages with all that may be in them has less than one. */
const longestAnswer = 16 * 1024 * 1024;

/**
 * In place of the library's own way out, which stops its clock at the first byte of an answer: here an answer counts
 * when all of it has arrived in time, and when what says yes is JSON.
 * @param timeout Milliseconds.
 */
export function createTransport(timeout: number): Transport {
  return async (url, init) => {
    const { signal, ...request } = init as RequestInit;
    const over = AbortSignal.timeout(timeout);
    const signals = signal == null ? [over] : [over, signal];
    try {
      const response = await fetch(url, {
        ...request,
        redirect: 'error',
        signal: AbortSignal.any(signals),
      });
      return await readWhole(response);
    } catch (error) {
      if (over.aborted) throw new Error(`no answer within ${timeout / 1_000} s`, { cause: error });
      throw new Error(whyOf(error), { cause: error });
    }
  };
}

async function readWhole(response: Response): Promise<Response> {
  const { status, statusText, headers, ok } = response;
  if (status === 204) return response;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > longestAnswer) throw new Error(`its answer is longer than ${longestAnswer} bytes`);
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks);
  // The library would take a page of HTML for a success, and for a refusal with a code.
  if (ok || isJson(headers)) JSON.parse(text.toString('utf8'));
  return new Response(text, { status, statusText, headers });
}

function isJson(headers: Headers): boolean {
  return headers.get('content-type')?.startsWith('application/json') ?? false;
}

function whyOf(error: unknown): string {
  return error instanceof Error && error.cause instanceof Error ? error.cause.message : messageOf(error);
}
