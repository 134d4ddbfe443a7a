import * as fs from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import mysql, { type Connection } from 'mysql2/promise';

export class Segments {
  private connection: Promise<Connection> | undefined;

  constructor(
    private readonly folder: string,
    private readonly url: string,
  ) {}

  private openSegment(n: number): number {
    return fs.openSync(`${this.folder}/${n}.seg`, 'r');
  }

  private connect(): Promise<Connection> {
    return (this.connection ??= mysql.createConnection(this.url));
  }

  sizeOf(n: number): number {
    const fd = this.openSegment(n);
    try {
      return fs.fstatSync(fd).size;
    } finally {
      fs.closeSync(fd);
    }
  }

  handOn(n: number): number {
    const fd = this.openSegment(n);
    return fd;
  }

  async names(): Promise<string[]> {
    const connection = await this.connect();
    const [rows] = await connection.execute('SELECT name FROM segments');
    return rows.map(({ name }) => name);
  }
}

const opened = new Set<FileHandle>();

async function openLog(path: string): Promise<FileHandle> {
  const log = await open(path, 'r');
  opened.add(log);
  return log;
}

export async function firstBytes(path: string): Promise<string> {
  const log = await openLog(path);
  const { buffer } = await log.read();
  return buffer.toString();
}
