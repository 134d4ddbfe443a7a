import { PrismaClient } from '@prisma/client';
import amqp from 'amqplib';
import oracledb from 'oracledb';
import { chromium } from 'playwright';
import puppeteer from 'puppeteer';
import { open } from 'sqlite';

export async function pdfOf(url: string): Promise<Uint8Array> {
  const browser = await puppeteer.launch({ headless: true }); // expect: unclosed-connection
  const page = await browser.newPage();
  await page.goto(url);
  return page.pdf();
}

export async function titleOf(url: string): Promise<string> {
  const browser = await chromium.launch(); // expect: unclosed-connection
  const page = await browser.newPage();
  await page.goto(url);
  const title = await page.title();
  await browser.close();
  return title;
}

export async function publish(url: string, queue: string, text: string): Promise<void> {
  const connection = await amqp.connect(url); // expect: unclosed-connection
  const channel = await connection.createChannel();
  await channel.assertQueue(queue);
  channel.sendToQueue(queue, Buffer.from(text));
}

export async function rowsOf(sql: string): Promise<unknown[]> {
  const connection = await oracledb.getConnection({ user: 'reader' }); // expect: unclosed-connection
  const { rows } = await connection.execute(sql);
  return rows;
}

export async function namesIn(filename: string): Promise<string[]> {
  const db = await open({ filename }); // expect: unclosed-connection
  const rows = await db.all('SELECT name FROM users');
  return rows.map(({ name }) => name);
}

export async function countUsers(): Promise<number> {
  const prisma = new PrismaClient(); // expect: unclosed-connection
  return await prisma.user.count();
}
