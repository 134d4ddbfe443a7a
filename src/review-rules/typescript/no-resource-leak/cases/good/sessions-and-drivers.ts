import { Client as FtpClient } from 'basic-ftp';
import express from 'express';
import http2 from 'node:http2';
import mongoose from 'mongoose';
import neo4j from 'neo4j-driver';
import { Builder } from 'selenium-webdriver';
import SftpClient from 'ssh2-sftp-client';
import { DataSource } from 'typeorm';
import { Account } from './models.ts';

const driver = neo4j.driver('neo4j://localhost');

export async function friendsOf(name: string): Promise<string[]> {
  const session = driver.session();
  try {
    const { records } = await session.run('MATCH (p {name: $name})-->(f) RETURN f.name', { name });
    return records.map((record) => record.get(0));
  } finally {
    await session.close();
  }
}

export async function transfer(from: string, amount: number): Promise<void> {
  const session = await mongoose.startSession();
  try {
    await session.withTransaction(async () => {
      await Account.updateOne({ _id: from }, { $inc: { balance: -amount } }, { session });
    });
  } finally {
    await session.endSession();
  }
}

export async function upload(file: string): Promise<void> {
  const client = new FtpClient();
  try {
    await client.access({ host: 'ftp.example.com' });
    await client.uploadFrom(file, 'in/file');
  } finally {
    client.close();
  }
}

export async function filesIn(folder: string): Promise<string[]> {
  const sftp = new SftpClient();
  await sftp.connect({ host: 'files.example.com' });
  try {
    return (await sftp.list(folder)).map(({ name }) => name);
  } finally {
    await sftp.end();
  }
}

/** Whoever gets it closes it. */
export async function opened(url: string): Promise<unknown> {
  const page = await new Builder().forBrowser('chrome').build();
  await page.get(url);
  return page;
}

export function ping(origin: string): Promise<void> {
  const session = http2.connect(origin);
  return new Promise((resolve, reject) => {
    session.ping((error) => {
      session.close();
      if (error) reject(error);
      else resolve();
    });
  });
}

/** It lives as long as the server. */
export async function start(): Promise<void> {
  const source = new DataSource({ type: 'sqlite', database: 'app.db' });
  await source.initialize();
  const accounts = source.getRepository(Account);
  const app = express();
  app.get('/accounts', async (_req, res) => res.json(await accounts.find()));
  app.listen(3000);
}

export const session = (cookies: Map<string, string>) => cookies.get('session');
