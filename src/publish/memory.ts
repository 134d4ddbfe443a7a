import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import type { ChangeRef } from '../domain/change-request.ts';
import { isRepoPath, parseSha } from '../domain/ids.ts';
import type { Fingerprint, Sha } from '../domain/ids.ts';
import { keyOfChange } from '../domain/job.ts';
import { longestValue } from '../domain/marker.ts';
import type { Markers } from '../domain/marker.ts';
import type { TrackedFinding } from '../domain/tracked-finding.ts';
import type { Posted } from '../ports/forge.ts';

/** Where there is no store, the summary keeps what the next review of the change has to know. */
export interface SummaryMemory {
  readonly head: Sha;
  readonly tracked: readonly TrackedFinding[];
}

/** Bytes that a memory may have unpacked: many times what a summary has room for. */
const mostBytes = 1_000_000;

const row = z.object({
  id: z.string().transform((text) => text as Fingerprint),
  origin: z.string(),
  kind: z.string(),
  path: z.string().refine(isRepoPath),
  line: z.int(),
  anchor: z.object({ symbol: z.string(), snippet: z.string(), beside: z.array(z.string()) }),
  state: z.enum(['open', 'gone']),
});
const kept = z.object({ head: z.string().transform(parseSha), tracked: z.array(row) });

/**
 * The marker of a memory. What does not fit is left out from the end, where what is gone stands: such a finding is known
 * again by its fingerprint only.
 */
export function writeMemory({ head, tracked }: SummaryMemory, change: ChangeRef, markers: Markers): string {
  let rows = tracked;
  let value = pack({ head, tracked: rows });
  while (value.length > longestValue) {
    rows = rows.slice(0, Math.floor((rows.length * longestValue) / value.length) - 1);
    value = pack({ head, tracked: rows });
  }
  return markers.write(keyOfChange(change), { kind: 'memory', value });
}

/** undefined: no summary holds one, or another version wrote it. */
export function readMemory(
  { summary }: Pick<Posted, 'summary'>,
  change: ChangeRef,
  markers: Markers,
): SummaryMemory | undefined {
  const found = markers
    .read(keyOfChange(change), summary?.body ?? '')
    .findLast(({ kind }) => kind === 'memory');
  return found && unpack(found.value);
}

function pack(memory: SummaryMemory): string {
  return deflateRawSync(JSON.stringify(memory), { level: 9 }).toString('base64url');
}

function unpack(value: string): SummaryMemory | undefined {
  try {
    const bytes = inflateRawSync(Buffer.from(value, 'base64url'), { maxOutputLength: mostBytes });
    const parsed = kept.safeParse(JSON.parse(bytes.toString('utf8')));
    return parsed.data;
  } catch {
    return undefined;
  }
}
