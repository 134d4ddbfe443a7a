const limit = 64 * 1024;

export async function magicOf(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  const reader = response.body!.getReader();
  const { value } = await reader.read();
  await reader.cancel();
  return (value ?? new Uint8Array()).subarray(0, 4);
}

export async function readLimited(response: Response): Promise<Uint8Array[]> {
  const reader = response.body!.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      throw new Error(`more than ${limit} bytes`);
    }
    chunks.push(value);
  }
  return chunks;
}

export async function lengthOf(response: Response): Promise<number> {
  const reader = response.body!.getReader();
  let length = 0;
  try {
    while (true) {
      const { done, value } = await reader.read();
      if (done) return length;
      length += value.length;
      if (length > limit) throw new Error('too long');
    }
  } finally {
    reader.releaseLock();
  }
}

export async function events(response: Response, told: (line: string) => void): Promise<void> {
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  while (true) {
    const { value, done } = await reader.read();
    if (done) return;
    const text = decoder.decode(value);
    if (text.includes('[DONE]')) return;
    told(text);
  }
}

export function counted(response: Response, counted: (bytes: number) => void): ReadableStream<Uint8Array> {
  const reader = response.body!.getReader();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) return controller.close();
      counted(value.length);
      controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

/** A stream of the program itself: nothing waits on its other side. */
export async function firstOf<T>(stream: ReadableStream<T>): Promise<T | undefined> {
  const reader = stream.getReader();
  const { value } = await reader.read();
  return value;
}

export async function logTo(stream: WritableStream<string>, lines: readonly string[]): Promise<void> {
  const writer = stream.getWriter();
  try {
    for (const line of lines) await writer.write(`${line}\n`);
  } finally {
    writer.releaseLock();
  }
}

export function sink(stream: WritableStream<string>): (line: string) => Promise<void> {
  const writer = stream.getWriter();
  return (line) => writer.write(line);
}
