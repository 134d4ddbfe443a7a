import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { RepoPath } from '../domain/ids.ts';
import type { SandboxedCommand } from './arguments.ts';

/** Files in a folder of their own, which goes with it. */
export class Checkout implements AsyncDisposable {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** @throws {Error} When the files cannot lie beside one another: one is a folder to another. */
  static async create(parent: string, files: ReadonlyMap<RepoPath, string>): Promise<Checkout> {
    const checkout = new Checkout(await mkdtemp(join(parent, 'autoglm-check-')));
    try {
      await checkout.#write(files);
      return checkout;
    } catch (error) {
      await checkout[Symbol.asyncDispose]();
      throw error;
    }
  }

  async #write(files: ReadonlyMap<RepoPath, string>): Promise<void> {
    for (const [path, text] of files) {
      const full = join(this.folder, path);
      await mkdir(dirname(full), { recursive: true });
      await writeFile(full, text, { flag: 'wx' });
    }
    // Root runs the command as somebody else, who reads them. For others the folder stays closed.
    if (process.getuid?.() === 0) await chmod(this.folder, 0o755);
  }

  /**
   * What lies in a folder and not in the checkout: the checkout's own goes before.
   * @returns undefined: the folder cannot be read
   */
  async missingFrom(folder: string): Promise<SandboxedCommand['dependencies'] | undefined> {
    const own = new Set(await readdir(this.folder));
    const names = await readdir(folder).catch(() => undefined);
    return names?.filter((name) => !own.has(name)).map((name) => [name, join(folder, name)]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
