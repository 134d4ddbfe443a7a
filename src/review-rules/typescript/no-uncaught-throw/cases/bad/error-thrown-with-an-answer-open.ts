import { execFile } from 'node:child_process';
import type { Request, Response } from 'express';

export class Repository {
  constructor(private readonly folder: string) {}

  log(request: Request, response: Response): void {
    execFile('git', ['log', '-n', '20'], { cwd: this.folder }, (err, stdout) => {
      if (err !== null) throw err; // expect: uncaught-throw
      response.type('text').send(stdout);
    });
  }

  head(cb: (error: Error | null, hash?: string) => void): void {
    execFile('git', ['rev-parse', 'HEAD'], { cwd: this.folder }, (err, stdout) => {
      if (!err) {
        cb(null, stdout.trim());
      } else {
        throw err; // expect: uncaught-throw
      }
    });
  }
}
