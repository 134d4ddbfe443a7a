import { createClient, type Client } from './broker.ts';
import puppeteer, { type Browser } from 'puppeteer';

export class LazyBase {
  private connection: Connection | null = null;
  private channel: Channel | undefined;
  private client?: Client;

  constructor(private readonly open: () => Promise<Connection>) {}

  async get(): Promise<Connection> {
    if (!this.connection) {
      this.connection = await this.open(); // expect: state-race
    }
    return this.connection;
  }

  async publish(message: string): Promise<void> {
    const connection = await this.get();
    this.channel ??= await connection.createChannel(); // expect: state-race
    this.channel.send(message);
  }

  async ask(question: string): Promise<string> {
    this.client = this.client ?? (await createClient()); // expect: state-race
    return this.client.ask(question);
  }
}

let browser: Browser | undefined;

export async function pageOf(url: string): Promise<string> {
  if (browser === undefined) browser = await puppeteer.launch(); // expect: state-race
  const page = await browser.newPage();
  await page.goto(url);
  return page.content();
}

export async function shared(): Promise<Browser> {
  if (browser) return browser;
  browser = await puppeteer.launch({ headless: true }); // expect: state-race
  return browser;
}
