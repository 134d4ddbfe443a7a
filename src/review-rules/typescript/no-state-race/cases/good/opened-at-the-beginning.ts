interface Connection {
  query(sql: string): Promise<unknown[]>;
}

export class Database {
  private connection: Connection | undefined;
  private opening: Promise<Connection> | undefined;

  constructor(private readonly open: () => Promise<Connection>) {}

  async start(): Promise<void> {
    await this.connect();
  }

  async query(sql: string): Promise<unknown[]> {
    return (await this.kept()).query(sql);
  }

  private async connect(): Promise<void> {
    if (!this.connection) this.connection = await this.open();
  }

  private kept(): Promise<Connection> {
    this.opening ??= this.open();
    return this.opening;
  }
}
