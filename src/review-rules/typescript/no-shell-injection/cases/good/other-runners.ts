import type { Request, Response } from 'express';
import pty from 'node-pty';
import { Client } from 'ssh2';
import { x } from 'tinyexec';

export async function convert(req: Request, res: Response): Promise<void> {
  Bun.spawn(['convert', String(req.query.file), 'out.png']);
  Bun.spawn(['sh', '-c', 'convert "$1" out.png', 'sh', String(req.query.file)]);
  pty.spawn('bash', ['-c', 'ls'], { cwd: String(req.query.folder) });
  await x('ls', [String(req.query.folder)]);
  res.end();
}

class Store {
  exec(text: string): string {
    return text;
  }
}

export function remote(req: Request, res: Response): void {
  const connection = new Client();
  connection.on('ready', () => {
    connection.exec('tail -n 50 /var/log/app.log', (_error, stream) => stream.pipe(res));
    connection.exec(`tail -n ${Number(req.query.lines)} /var/log/app.log`, (_error, stream) => stream.pipe(res));
  });
  res.send(new Store().exec(`find ${req.query.name}`));
}
