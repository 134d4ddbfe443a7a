import type { Request, Response } from 'express';
import cmd from 'node-cmd';
import pty from 'node-pty';
import { NodeSSH } from 'node-ssh';
import { Client } from 'ssh2';
import { x } from 'tinyexec';

export function convert(req: Request, res: Response): void {
  Bun.spawn(['sh', '-c', `convert ${req.query.file} out.png`]); // expect: command-injection
  cmd.runSync('convert ' + req.query.file); // expect: command-injection
  pty.spawn('bash', ['-c', `convert ${req.query.file}`], {}); // expect: command-injection
  res.end();
}

export async function listed(req: Request, res: Response): Promise<void> {
  await x('sh', ['-c', `ls ${req.query.folder}`]); // expect: command-injection
  const ssh = new NodeSSH();
  await ssh.connect({ host: 'files' });
  const { stdout } = await ssh.execCommand(`ls ${req.query.folder}`); // expect: command-injection
  res.send(stdout);
}

export function remote(req: Request, res: Response): void {
  const connection = new Client();
  connection.on('ready', () => {
    connection.exec(`tail -n 50 /var/log/${req.params.name}.log`, (error, stream) => { // expect: command-injection
      if (error) res.status(500).end();
      else stream.pipe(res);
    });
  });
  connection.connect({ host: 'logs' });
}
