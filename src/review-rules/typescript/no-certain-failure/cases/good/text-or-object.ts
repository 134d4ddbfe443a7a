interface Message {
  readonly data: string;
}

declare function load(): Promise<string | Message>;

export async function read(): Promise<string> {
  const body: string | Message = await load();
  return typeof body === 'object' && 'data' in body ? body.data : 'none';
}
