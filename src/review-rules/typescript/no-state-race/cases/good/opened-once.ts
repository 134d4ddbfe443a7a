import { createClient, type Client } from './broker.ts';

export class LazyBase {
  private connection: Promise<Connection> | null = null;
  private client?: Client;
  private settings?: Settings;

  constructor(private readonly open: () => Promise<Connection>) {}

  get(): Promise<Connection> {
    this.connection ??= this.open();
    return this.connection;
  }

  async connect(): Promise<void> {
    if (this.client) return;
    this.client = await createClient();
  }

  async reopen(): Promise<void> {
    this.client = await createClient();
  }

  async read(): Promise<Settings> {
    if (!this.settings) this.settings = await readSettings();
    return this.settings;
  }

  async alone(): Promise<Client> {
    if (this.isConnecting) throw new Error('twice');
    if (!this.client) this.client = await createClient();
    return this.client;
  }

  async other(): Promise<Client> {
    if (this.settings) return this.settings.client;
    this.client = await createClient();
    return this.client;
  }
}
