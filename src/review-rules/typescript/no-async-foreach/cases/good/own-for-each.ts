class Pool {
  readonly #items: string[] = [];

  async forEach(visit: (item: string) => Promise<void>): Promise<void> {
    for (const item of this.#items) await visit(item);
  }

  async drain(): Promise<void> {
    await this.forEach(async (item) => {
      await fetch(item);
    });
  }
}

const pool = new Pool();

export async function visitAll(): Promise<void> {
  await pool.forEach(async (item) => {
    await fetch(item);
  });
}
