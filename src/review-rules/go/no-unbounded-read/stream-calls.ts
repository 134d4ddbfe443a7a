import { calleeOf } from '../../../analysis/flow/callee.ts';
import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../analysis/flow/instruction.ts';

export interface StreamCall {
  /** `decompresses`: more comes out than went in; `bounds`: no more than so much; `passes`: the same, or less. */
  readonly nature: 'decompresses' | 'bounds' | 'passes';
  /** As it is called: `gzip.NewReader`. */
  readonly name: string;
  /** What it reads of. */
  readonly input: PlaceId;
}

/** A text without one of these decompresses nothing. */
export const decompressing = /\b(?:p?gzip|flate|zlib|bzip2|zstd|brotli|xz|lz4|lzw)\b/;

/** Of what goes in, a little can stand for a lot. */
const decompressors = /(?:^|\/)(?:p?gzip|flate|zlib|bzip2|zstd|brotli|xz|lz4|lzw)(?:\/v\d+)?$/;

const passing: ReadonlyMap<string, RegExp> = new Map([
  ['io', /^(?:NopCloser|TeeReader)$/],
  ['io/ioutil', /^NopCloser$/],
  ['bufio', /^NewReader(?:Size)?$/],
  ['archive/tar', /^NewReader$/],
  ['bytes', /^(?:NewReader|NewBuffer|NewBufferString|Clone|TrimSpace)$/],
  ['strings', /^(?:NewReader|TrimSpace)$/],
]);

/** What a call of a function that makes a stream, or bytes, of another one does; undefined: it is none that we know. */
export function streamCallOf(flow: FlowFunction, call: InstructionOf<'call'>): StreamCall | undefined {
  const { imported, names } = calleeOf(flow, call);
  const last = names.at(-1) ?? '';
  const [first, second] = call.args.map(({ place }) => place);
  if (imported === undefined || first === undefined) return undefined;
  const name = names.join('.');
  if (/^encoding\/(?:base64|base32|hex)$/.test(imported.module)) {
    const input = last === 'DecodeString' ? first : last === 'NewDecoder' ? (second ?? first) : undefined;
    return input === undefined ? undefined : { nature: 'passes', name, input };
  }
  if (names.length !== 2) return undefined;
  if (imported.module === 'io' && last === 'LimitReader') return { nature: 'bounds', name, input: first };
  if (imported.module === 'net/http' && last === 'MaxBytesReader')
    return { nature: 'bounds', name, input: second ?? first };
  if (decompressors.test(imported.module) && /^NewReader(?:Dict|N)?$/.test(last))
    // Options of a decompressor may hold a bound.
    return call.args.length > 1 && last === 'NewReader'
      ? undefined
      : { nature: 'decompresses', name, input: first };
  return passing.get(imported.module)?.test(last) === true
    ? { nature: 'passes', name, input: first }
    : undefined;
}
