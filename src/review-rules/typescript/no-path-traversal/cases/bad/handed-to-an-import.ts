// ./store, now: import { readFile, unlink } from 'node:fs/promises'; import path from 'node:path'; export class Store { constructor(private readonly root: string) {} read(name: string) { return readFile(path.join(this.root, name)); } async remove(name: string): Promise<void> { await unlink(`${this.root}/${name}`); } }
import type { Request, Response } from 'express';
import { Store } from './store';

export class FileController {
  constructor(private readonly store: Store) {}

  async show(req: Request, res: Response): Promise<void> {
    res.send(await this.store.read(req.params.name)); // expect: path-traversal
  }

  async remove(req: Request, res: Response): Promise<void> {
    const { file } = req.body;
    await this.store.remove(file); // expect: path-traversal
    res.sendStatus(204);
  }
}
