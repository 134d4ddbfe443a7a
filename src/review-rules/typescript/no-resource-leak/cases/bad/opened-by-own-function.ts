import * as fs from 'node:fs';
import { open } from 'node:fs/promises';
import mysql, { type Connection } from 'mysql2/promise';

export class Segments {
  constructor(
    private readonly folder: string,
    private readonly url: string,
  ) {}

  private openSegment(n: number): number {
    return fs.openSync(`${this.folder}/${n}.seg`, 'r');
  }

  private connect(): Promise<Connection> {
    return mysql.createConnection(this.url);
  }

  sizeOf(n: number): number {
    const fd = this.openSegment(n); // expect: unclosed-handle
    return fs.fstatSync(fd).size;
  }

  async names(): Promise<string[]> {
    const connection = await this.connect(); // expect: unclosed-connection
    const [rows] = await connection.execute('SELECT name FROM segments');
    return rows.map(({ name }) => name);
  }

  async clear(): Promise<void> {
    const connection = await this.connect(); // expect: unclosed-connection
    await connection.execute('DELETE FROM segments');
    await connection.end();
  }
}

const openLog = async (path: string) => await open(path, 'r');

export async function firstBytes(path: string): Promise<string> {
  const log = await openLog(path); // expect: unclosed-handle
  const { buffer } = await log.read();
  return buffer.toString();
}
