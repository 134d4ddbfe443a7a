import { PrismaClient } from '@prisma/client';
import amqp, { type Connection } from 'amqplib';
import oracledb from 'oracledb';
import { chromium, type Browser } from 'playwright';
import puppeteer, { type Page } from 'puppeteer';

const prisma = new PrismaClient();

export async function pdfOf(url: string): Promise<Uint8Array> {
  const browser = await puppeteer.launch({ headless: true });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    return await page.pdf();
  } finally {
    await browser.close();
  }
}

export async function pageOf(): Promise<Page> {
  const browser = await puppeteer.launch();
  return browser.newPage();
}

export class Browsers {
  private browser: Browser | undefined;

  async begin(): Promise<void> {
    this.browser = await chromium.launch();
  }
}

export async function listen(url: string, queue: string, take: (text: string) => void): Promise<Connection> {
  const connection = await amqp.connect(url);
  const channel = await connection.createChannel();
  await channel.consume(queue, (message) => take(String(message.content)));
  return connection;
}

export async function rowsOf(sql: string): Promise<unknown[]> {
  await using connection = await oracledb.getConnection({ user: 'reader' });
  const { rows } = await connection.execute(sql);
  return rows;
}

export async function countUsers(): Promise<number> {
  return await prisma.user.count();
}

export async function countOnce(): Promise<number> {
  const own = new PrismaClient();
  try {
    return await own.user.count();
  } finally {
    await own.$disconnect();
  }
}
