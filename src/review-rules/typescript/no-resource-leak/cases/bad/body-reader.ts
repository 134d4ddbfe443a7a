const limit = 64 * 1024;

export async function magicOf(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  const reader = response.body!.getReader(); // expect: unclosed-connection
  const { value } = await reader.read();
  return (value ?? new Uint8Array()).subarray(0, 4);
}

export async function readLimited(response: Response): Promise<Uint8Array[]> {
  const { body } = response;
  const reader = body!.getReader(); // expect: unclosed-connection
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limit) {
      throw new Error(`more than ${limit} bytes`);
    }
    chunks.push(value);
  }
  return chunks;
}

export async function firstMatch(response: Response, wanted: RegExp): Promise<string | undefined> {
  const reader = response.body?.getReader(); // expect: unclosed-connection
  if (reader === undefined) return undefined;
  const decoder = new TextDecoder();
  let text = '';
  while (true) {
    const { done, value } = await reader.read();
    if (done) return undefined;
    text += decoder.decode(value, { stream: true });
    const match = wanted.exec(text);
    if (match) return match[0];
  }
}

export async function logTo(stream: WritableStream<string>, lines: readonly string[]): Promise<void> {
  const writer = stream.getWriter(); // expect: lock-leak
  for (const line of lines) {
    await writer.ready;
    await writer.write(`${line}\n`);
  }
}

export async function send(port: SerialPort, command: string): Promise<boolean> {
  const writer = port.writable.getWriter(); // expect: lock-leak
  if (command === '') return false;
  await writer.write(new TextEncoder().encode(command));
  writer.releaseLock();
  return true;
}
