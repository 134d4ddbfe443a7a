import AwaitLock from 'await-lock';
import { Client as FtpClient } from 'basic-ftp';
import http2 from 'node:http2';
import mongoose from 'mongoose';
import sql from 'mssql';
import { connect } from 'nats';
import neo4j from 'neo4j-driver';
import { Builder } from 'selenium-webdriver';
import SftpClient from 'ssh2-sftp-client';
import { Account } from './models.ts';

const driver = neo4j.driver('neo4j://localhost');
const lock = new AwaitLock();
let total = 0;

export async function friendsOf(name: string): Promise<string[]> {
  const session = driver.session(); // expect: unclosed-connection
  const { records } = await session.run('MATCH (p {name: $name})-->(f) RETURN f.name', { name });
  return records.map((record) => record.get(0));
}

export async function transfer(from: string, to: string, amount: number): Promise<void> {
  const session = await mongoose.startSession(); // expect: unclosed-connection
  session.startTransaction();
  await Account.updateOne({ _id: from }, { $inc: { balance: -amount } }, { session });
  await Account.updateOne({ _id: to }, { $inc: { balance: amount } }, { session });
  await session.commitTransaction();
}

export async function upload(file: string): Promise<void> {
  const client = new FtpClient(); // expect: unclosed-connection
  await client.access({ host: 'ftp.example.com' });
  await client.uploadFrom(file, 'in/file');
}

export async function filesIn(folder: string): Promise<string[]> {
  const sftp = new SftpClient(); // expect: unclosed-connection
  await sftp.connect({ host: 'files.example.com' });
  const found = await sftp.list(folder);
  if (found.length === 0) return [];
  await sftp.end();
  return found.map(({ name }) => name);
}

export async function titleOf(url: string): Promise<string> {
  const page = await new Builder().forBrowser('chrome').build(); // expect: unclosed-connection
  await page.get(url);
  return await page.getTitle();
}

export async function publish(subject: string, text: string): Promise<void> {
  const broker = await connect({ servers: 'localhost' }); // expect: unclosed-connection
  broker.publish(subject, text);
  await broker.flush();
}

export async function countRows(): Promise<number> {
  const pool = await new sql.ConnectionPool('mssql://localhost').connect(); // expect: unclosed-connection
  const { recordset } = await pool.query('SELECT COUNT(*) AS n FROM rows');
  return recordset[0].n;
}

export function ping(origin: string): Promise<void> {
  const session = http2.connect(origin); // expect: unclosed-connection
  return new Promise((resolve, reject) => {
    session.ping((error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

export async function add(load: () => Promise<number>): Promise<void> {
  await lock.acquireAsync(); // expect: lock-leak
  total += await load();
  lock.release();
}
