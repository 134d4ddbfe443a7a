export class AnswerTooLong extends Error {
  override readonly name = 'AnswerTooLong';

  constructor(most: number) {
    super(`its answer is longer than ${most} bytes`);
  }
}

/**
 * What a service answered. What is too long is not read to its end: it is as long as somebody else likes.
 * @throws {AnswerTooLong}
 */
export async function bytesOf({ body }: Response, most: number): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > most) throw new AnswerTooLong(most);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
