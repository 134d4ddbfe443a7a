// ./store, now: import { readFile } from 'node:fs/promises'; import path from 'node:path'; export class Store { constructor(private readonly root: string) {} read(name: string) { return readFile(path.join(this.root, name)); } careful(name: string) { const full = path.resolve(this.root, name); if (!full.startsWith(this.root + path.sep)) throw new Error('outside'); return readFile(full); } flat(name: string) { return readFile(path.join(this.root, path.basename(name))); } }
import path from 'node:path';
import type { Request, Response } from 'express';
import { Store } from './store';

export class FileController {
  constructor(private readonly store: Store) {}

  async show(req: Request, res: Response): Promise<void> {
    res.send(await this.store.careful(req.params.name));
  }

  async flat(req: Request, res: Response): Promise<void> {
    res.send([await this.store.flat(req.params.name), await this.store.read(path.basename(req.params.name))]);
  }

  async list(_req: Request, res: Response): Promise<void> {
    res.send(await this.store.read('index.json'));
  }
}
