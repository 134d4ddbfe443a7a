import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import { usesOf } from '../../../analysis/flow/uses.ts';
import type { ResourceKind } from '../_kit/acquiring-methods.ts';

/** What an `http.Response` has, or an object of S3 or Azure. */
const ofBodies =
  /^(?:Status|StatusCode|Proto|ProtoMajor|ProtoMinor|Header|Body|ContentLength|TransferEncoding|Close|Uncompressed|Trailer|Request|TLS|Cookies|Location|ProtoAtLeast|Write|ETag|Metadata|LastModified|VersionId|ContentType|CacheControl|ContentEncoding|OSType)$/;

/** What such things of databases, brokers and traces have. */
const members: Partial<Record<ResourceKind, RegExp>> = {
  body: ofBodies,
  rows: /^(?:Next|NextResultSet|NextRow|Err|Columns|ColumnTypes|Scan|StructScan|SliceScan|MapScan|Unsafe|Close|Values|RawValues|FieldDescriptions|CommandTag|Conn|TypeMap|Rows)$/,
  statement:
    /^(?:(?:Must|Named)?(?:Exec|Query|QueryRow|Get|Select)x?(?:Context)?|Close|Unsafe|Stmt|Params|QueryString)$/,
  cursor:
    /^(?:Next|TryNext|All|Decode|Close|Err|ID|Current|RemainingBatchLength|SetBatchSize|SetMaxTime|SetComment)$/,
};

/** It is used as one, and for nothing that such a thing does not have: others have methods of the same names that give something else. */
export function mayBeOfKind(kind: ResourceKind, flow: FlowFunction, place: PlaceId): boolean {
  const known = members[kind];
  if (known === undefined) return true;
  const read = usesOf(flow, place).flatMap(({ by }) =>
    'op' in by && by.op === 'member' && by.key.kind === 'name' ? by.key.name : [],
  );
  return (read.length > 0 || kind !== 'body') && read.every((name) => known.test(name));
}
