import { readFile } from 'node:fs/promises';
import { Agent, fetch } from 'undici';

interface Settings {
  readonly address: string;
  readonly authority: string;
  readonly token: string;
  readonly retries: number;
}

export class InventoryClient {
  readonly #settings: Settings;
  readonly #dispatcher: Agent;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#dispatcher = new Agent({
      connections: 8,
      keepAliveTimeout: 10_000,
      connect: {
        timeout: 3_000,
        ca: settings.authority,
      },
    });
  }

  static async fromFile(path: string): Promise<InventoryClient> {
    const settings = JSON.parse(await readFile(path, 'utf8')) as Settings;
    return new InventoryClient(settings);
  }

  async stockOf(article: string): Promise<number> {
    const { address, token, retries } = this.#settings;
    for (let attempt = 0; ; attempt += 1) {
      const response = await fetch(new URL(`/stock/${encodeURIComponent(article)}`, address), {
        dispatcher: this.#dispatcher,
        headers: { authorization: `Bearer ${token}` },
      });
      if (response.ok) return ((await response.json()) as { count: number }).count;
      if (response.status < 500 || attempt === retries) throw new Error(`stock: ${response.status}`);
    }
  }

  async close(): Promise<void> {
    await this.#dispatcher.close();
  }
}
