export interface Storage {
  put(key: string, body: string): Promise<{ etag: string }>;
}

export class OrderExport {
  constructor(private readonly storage: Storage) {}

  collect(source: AsyncIterable<unknown>, key: string): Promise<string> {
    const run = async (resolve: (etag: string) => void, reject: (error: unknown) => void): Promise<void> => {
      const chunks: string[] = [];
      for await (const chunk of source) chunks.push(String(chunk));
      if (chunks.length === 0) return reject(new Error('nothing to export'));
      const { etag } = await this.storage.put(key, chunks.join(''));
      resolve(etag);
    };
    return new Promise(run); // expect: misused-promise
  }
}
