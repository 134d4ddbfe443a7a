import { z } from 'zod';
import { bytesOf } from '../../domain/bounded-answer.ts';
import { messageOf } from '../../domain/errors.ts';
import type { AskedImage, ImagePolicy, ImageVerdict } from '../../ports/image-policy.ts';
import type { Log } from '../../ports/log.ts';

export interface OpaOptions {
  /** Without a slash at its end. */
  readonly url: string;
  /** Of the package that decides, with slashes: `autoglm/images`. */
  readonly path: string;
  /** undefined: it wants none. */
  readonly token: string | undefined;
  /** Milliseconds from the start of a request to the last byte of its answer. */
  readonly timeout: number;
  /** Bytes of an answer that are read. */
  readonly longestAnswer: number;
  readonly log: Pick<Log, 'warn'>;
}

/**
 * What the package says. Only what it allows may be deployed: of a rule that is misspelt or fails, OPA says nothing, and nothing
 * must come of that. A set of Rego is a list in JSON.
 */
const decision = z.object({
  result: z.object({
    allowed: z.array(z.string()),
    reasons: z.record(z.string(), z.string()).default({}),
  }),
});

/**
 * Asks the data API of an OPA server. https://www.openpolicyagent.org/docs/rest-api#get-a-document-with-input
 */
export function createOpaPolicy(options: OpaOptions): ImagePolicy {
  return {
    judge: async (images, signal) => {
      try {
        return { kind: 'answered', verdicts: verdictsOf(images, await ask(images, options, signal)) };
      } catch (error) {
        signal?.throwIfAborted();
        options.log.warn({ why: whyOf(error, options.timeout) }, 'the policy for images cannot be asked');
        return { kind: 'unanswered' };
      }
    },
  };
}

/** Where it sends us nothing is sent: it could let somebody else decide. */
async function ask(
  images: readonly AskedImage[],
  { url, path, token, timeout, longestAnswer }: OpaOptions,
  signal: AbortSignal | undefined,
): Promise<z.output<typeof decision>['result']> {
  const input = { images: images.map((image, index) => ({ id: String(index), ...image })) };
  const inTime = AbortSignal.timeout(timeout);
  const answer = await fetch(`${url}/v1/data/${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ input }),
    redirect: 'manual',
    signal: signal === undefined ? inTime : AbortSignal.any([inTime, signal]),
  });
  if (answer.status !== 200) {
    await answer.body?.cancel();
    throw new Error(`it answers with status ${answer.status}`);
  }
  const text = (await bytesOf(answer, longestAnswer)).toString('utf8');
  const read = decision.safeParse(JSON.parse(text));
  if (!read.success) throw new Error(`${path} has no set \`allowed\` of texts`);
  return read.data.result;
}

function verdictsOf(
  images: readonly AskedImage[],
  { allowed, reasons }: z.output<typeof decision>['result'],
): readonly ImageVerdict[] {
  const ids = new Set(allowed);
  return images.map((_image, index) => {
    const id = String(index);
    return ids.has(id) ? { kind: 'allowed' } : { kind: 'refused', why: reasons[id] };
  });
}

/** Node words what goes wrong on the way in many ways, and wraps the reason. */
function whyOf(error: unknown, timeout: number): string {
  const { name, cause = error } = error as Error;
  return name === 'TimeoutError' ? `no answer within ${timeout / 1_000} s` : messageOf(cause);
}
