/** Which files of a list a worker is given at once. */
export interface Batch {
  readonly start: number;
  readonly end: number;
}

interface Measured {
  readonly text: string;
}

/**
 * A second worker pays only above these: each compiles the same code for itself, beside the other and on the same cores.
 * 100 files take two no less time than one, warm or cold; 1,000 take two a quarter less where both are warm.
 */
const filesPerWorker = 200;
const linesPerWorker = 60_000;
/** Average length of a line of source, for a guess at the number of lines without counting them. */
const averageLine = 35;

export function workersFor(files: readonly Measured[], most: number): number {
  const characters = files.reduce((sum, { text }) => sum + text.length, 0);
  return files.length > filesPerWorker || characters > linesPerWorker * averageLine ? most : 1;
}

/** Handing over a file by itself takes a worker about a tenth of the time that it takes to analyse one. */
const filesPerBatch = 16;
/** What one worker has still to do when the other has nothing left should be little. */
const charactersPerBatch = 200_000;
const batchesPerWorker = 4;

/** The files cut into batches, in their order. One worker alone need not be kept from waiting for another. */
export function* batchesOf(files: readonly Measured[], workers: number): Generator<Batch, void> {
  const share = workers === 1 ? filesPerBatch : Math.ceil(files.length / (workers * batchesPerWorker));
  const most = Math.min(filesPerBatch, share);
  let start = 0;
  let characters = 0;
  for (const [index, { text }] of files.entries()) {
    const isFull = index - start >= most || characters + text.length > charactersPerBatch;
    if (isFull && index > start) {
      yield { start, end: index };
      start = index;
      characters = 0;
    }
    characters += text.length;
  }
  if (start < files.length) yield { start, end: files.length };
}
