export class Pool {
  private readonly free: string[] = [];

  query(sql: string): string {
    return this.free[0] ?? sql;
  }

  save(name: string): void {
    this.free.push(name);
  }
}

interface Shelf {
  set(name: string, value: string): void;
  updateOne(name: string): boolean;
}

const pool = new Pool();

export async function fill(shelf: Shelf, names: readonly string[]): Promise<number> {
  for (const name of names) {
    pool.save(name);
    pool.query(name);
    shelf.set(name, name);
    shelf.updateOne(name);
  }
  await Promise.resolve();
  return new Map(names.map((name) => [name, 1])).size;
}
