import { lookup as lookupName } from 'node:dns';
import type { LookupAddress, LookupOptions } from 'node:dns';
import { request as requestByHttp } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { request as requestByHttps } from 'node:https';
import { isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import { AppError } from '../../domain/errors.ts';

/** Gives all addresses of a name. */
export type LookupAll = (
  name: string,
  options: LookupOptions & { readonly all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

export interface PostOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Asked of each address before anything is connected to it. */
  readonly isAllowed: (address: string) => boolean;
  readonly lookup?: LookupAll;
  /** Aborts also when its time is over. */
  readonly signal: AbortSignal;
  /** Bytes of the answer that are read. */
  readonly mostBytes: number;
}

export interface PostAnswer {
  readonly status: number;
  /** Where it sends us, if it does. */
  readonly location: string | undefined;
  /** How long it asks to be left alone: seconds, or a moment. */
  readonly retryAfter: string | undefined;
  /** Its beginning. */
  readonly text: string;
}

/**
 * Posts to an address that somebody named. The addresses of its name are looked up once, checked, and those that were
 * checked are connected to: who answers a second question about the name differently is not asked. A connection is made
 * for each request, through no proxy, and a redirect is an answer like any other.
 * @throws {AppError} `address-refused`
 */
export function postChecked(url: URL, options: PostOptions): Promise<PostAnswer> {
  const { headers, body, isAllowed, lookup = lookupName, signal, mostBytes } = options;
  // An IPv6 address is in brackets there; no name of it is looked up.
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  if (isIP(host) !== 0 && !isAllowed(host)) return Promise.reject(refusal(url.hostname, host));
  const request = url.protocol === 'https:' ? requestByHttps : requestByHttp;
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      agent: false,
      lookup: checkedLookup(lookup, isAllowed),
      signal,
    });
    sent.on('error', reject);
    sent.on('response', (answer) => {
      // From here on an error of the connection changes nothing.
      resolve(readAnswer(answer, mostBytes));
    });
    sent.end(body);
  });
}

function checkedLookup(lookup: LookupAll, isAllowed: PostOptions['isAllowed']): LookupFunction {
  return (name, options, done) => {
    lookup(name, { ...options, all: true }, (error, addresses) => {
      if (error !== null) {
        done(error, '');
        return;
      }
      const refused = addresses.find(({ address }) => !isAllowed(address));
      const [first] = addresses;
      if (first === undefined) done(new Error(`${name} has no address`), '');
      else if (refused !== undefined) done(refusal(name, refused.address), '');
      else if (options.all === true) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
}

function refusal(name: string, address: string): AppError {
  const host = name === address ? name : `${name} (${address})`;
  return new AppError('address-refused', { host });
}

/** What counts is the status, which is known: neither a long answer nor one that breaks off takes it back. */
async function readAnswer(answer: IncomingMessage, most: number): Promise<PostAnswer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= most) break;
    }
  } catch {
    // As much as there is.
  }
  const { statusCode: status = 0, headers } = answer;
  const text = Buffer.concat(chunks).toString('utf8', 0, most);
  return { status, location: headers.location, retryAfter: headers['retry-after'], text };
}
