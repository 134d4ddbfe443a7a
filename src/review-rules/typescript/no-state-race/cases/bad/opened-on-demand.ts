interface Connection {
  query(sql: string): Promise<unknown[]>;
  end(): Promise<void>;
}

export class Database {
  private connection: Connection | undefined;
  #reader: Connection | undefined;

  constructor(private readonly open: () => Promise<Connection>) {}

  private async connect(): Promise<Connection> {
    if (!this.connection) {
      this.connection = await this.open(); // expect: state-race
    }
    return this.connection;
  }

  async #readerOf(): Promise<Connection> {
    this.#reader ??= await this.open(); // expect: state-race
    return this.#reader;
  }

  async query(sql: string): Promise<unknown[]> {
    const connection = await this.connect();
    return connection.query(sql);
  }

  async read(sql: string): Promise<unknown[]> {
    return (await this.#readerOf()).query(sql);
  }
}
