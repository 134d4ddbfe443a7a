import { AnswerTooLong, bytesOf } from '../domain/bounded-answer.ts';
import { messageOf } from '../domain/errors.ts';

/** There was no answer, or not all of it. */
export class ConnectionFailed extends Error {
  override readonly name = 'ConnectionFailed';
}

/** A key that is shorter is none: servers of one's own take any word, and words stand in every answer. */
const shortestKey = 12;

/**
 * The way out to the service of a model. An answer is read to its end, as far as it is not too long, and our key is taken out
 * of it: what a service says goes into errors, logs and prompts. Elsewhere nothing is sent, for the key would go along.
 */
export function createBoundedFetch(mostBytes: number, key: string): typeof fetch {
  return async (input, init) => {
    const response = await connected(init?.signal, () => fetch(input, { ...init, redirect: 'error' }));
    const text = await connected(init?.signal, () => readText(response, mostBytes));
    const shown = key.length < shortestKey ? text : text.replaceAll(key, '***');
    const { status, statusText } = response;
    const headers = new Headers(response.headers);
    // They are of the bytes that came.
    for (const name of ['content-encoding', 'content-length']) headers.delete(name);
    return new Response(shown === '' ? null : shown, { status, statusText, headers });
  };
}

/** Node words what goes wrong on the way in many ways, and wraps the reason. */
async function connected<Result>(
  signal: AbortSignal | null | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (signal?.aborted === true || error instanceof AnswerTooLong) throw error;
    const { cause = error } = error as Error;
    throw new ConnectionFailed(messageOf(cause));
  }
}

async function readText(response: Response, most: number): Promise<string> {
  return (await bytesOf(response, most)).toString('utf8');
}
