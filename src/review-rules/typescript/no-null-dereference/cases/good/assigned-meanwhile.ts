let connection: any = null;

export async function query(sql: string): Promise<unknown> {
  if (connection === null) {
    await connect();
    return connection.query(sql);
  }
  return connection.query(sql);
}

async function connect(): Promise<void> {
  connection = await open();
}

export function collect(each: (visit: (row: any) => void) => void): string {
  let last: any = null;
  each((row) => {
    last = row;
  });
  return last.name;
}

export class Cache {
  store: any;

  get(key: string): unknown {
    if (!this.store) {
      this.fill();
      return this.store[key].value;
    }
    if (!this.store) this.store = {};
    return this.store[key];
  }

  fill(): void {
    this.store = load();
  }
}
