import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import { usesOf } from '../../../analysis/flow/uses.ts';

/** What an `http.Response` has, or an object of S3 or Azure. */
const members =
  /^(?:Status|StatusCode|Proto|ProtoMajor|ProtoMinor|Header|Body|ContentLength|TransferEncoding|Close|Uncompressed|Trailer|Request|TLS|Cookies|Location|ProtoAtLeast|Write|ETag|Metadata|LastModified|VersionId|ContentType|CacheControl|ContentEncoding|OSType)$/;

/** It is used as one, and for nothing that a response does not have: clients of other services have methods of the same names. */
export function mayBeResponse(flow: FlowFunction, place: PlaceId): boolean {
  const read = usesOf(flow, place).flatMap(({ by }) =>
    'op' in by && by.op === 'member' && by.key.kind === 'name' ? by.key.name : [],
  );
  return read.length > 0 && read.every((name) => members.test(name));
}
