import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

interface Photo {
  readonly path: string;
  readonly size: number;
  readonly takenAt: Date;
}

interface Album {
  readonly title: string;
  readonly photos: readonly Photo[];
}

export class Gallery {
  constructor(
    private readonly folder: string,
    private readonly readDate: (bytes: Buffer) => Promise<Date | undefined>,
  ) {}

  /** One album for each month, the newest first. */
  async albums(): Promise<readonly Album[]> {
    const names = await readdir(this.folder);
    const areFiles = await Promise.all(names.map(async (name) => (await stat(join(this.folder, name))).isFile()));
    const files = names.filter((_name, index) => areFiles[index]);
    const photos = await Promise.all(files.map((name) => this.photo(name)));
    const months = Map.groupBy(photos, ({ takenAt }) => takenAt.toISOString().slice(0, 7));
    return [...months]
      .map(([title, list]) => ({ title, photos: list.toSorted((a, b) => +a.takenAt - +b.takenAt) }))
      .toSorted((a, b) => b.title.localeCompare(a.title));
  }

  private async photo(name: string): Promise<Photo> {
    const path = join(this.folder, name);
    const [bytes, { size, mtime }] = await Promise.all([readFile(path), stat(path)]);
    return { path, size, takenAt: (await this.readDate(bytes)) ?? mtime };
  }

  async isComplete(album: Album): Promise<boolean> {
    const sizes = await Promise.all(album.photos.map(async ({ path }) => (await stat(path)).size));
    return album.photos.every(({ size }, index) => sizes[index] === size);
  }

  async total(albums: readonly Album[]): Promise<number> {
    let total = 0;
    for (const { photos } of albums) total += photos.reduce((sum, { size }) => sum + size, 0);
    return total;
  }

  async warm(albums: readonly Album[], load: (path: string) => Promise<void>): Promise<void> {
    for (const { photos } of albums) {
      for (const { path } of photos) await load(path);
    }
  }
}
