import { calleeOf } from '../../../analysis/flow/callee.ts';
import type { FlowFunction } from '../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../analysis/flow/instruction.ts';
import { writerMaker } from '../_kit/writer-makers.ts';
import type { WriterKind } from '../_kit/writer-makers.ts';

export type { WriterKind } from '../_kit/writer-makers.ts';

/** Whether a file makes any of them. */
export const mayMakeWriters = /\b\w+\.(?:New(?:Buffered)?Writer\w*|NewEncoder|Dumper)\(/;

/** What the call makes, where that holds back what is written to it. */
export function writerMadeBy(flow: FlowFunction, call: InstructionOf<'call'>): WriterKind | undefined {
  const { imported, names } = calleeOf(flow, call);
  if (imported === undefined || names.length !== 2) return undefined;
  return writerMaker(imported.module, names[1] ?? '');
}

/** A stream that is flushed may be one without end; `csv.Writer.WriteAll` flushes, too. */
export const finishes = /^(?:Close|Flush|WriteAll)$/;
