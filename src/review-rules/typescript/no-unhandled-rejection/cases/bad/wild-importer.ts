import { readFile } from 'node:fs/promises';
import { parseRows, type Row } from './rows.ts';
import type { Store } from './store.ts';

interface Progress {
  readonly done: number;
  readonly of: number;
}

export class Importer {
  isImporting = false;
  #isRefreshing = false;
  private saving = false;
  private rows: readonly Row[] = [];
  private progress: Progress = { done: 0, of: 0 };

  constructor(
    private readonly store: Store,
    private readonly show: (progress: Progress) => void,
  ) {}

  async importFrom(path: string): Promise<number> {
    if (this.isImporting) {
      return 0;
    }
    this.isImporting = true; // expect: stuck-flag
    const text = await readFile(path, 'utf8');
    this.rows = parseRows(text);
    this.progress = { done: 0, of: this.rows.length };
    for (const row of this.rows) {
      await this.store.insert(row);
      this.progress = { ...this.progress, done: this.progress.done + 1 };
      this.show(this.progress);
    }
    this.isImporting = false;
    return this.rows.length;
  }

  async refresh(): Promise<void> {
    if (this.#isRefreshing || this.rows.length === 0) return;
    this.#isRefreshing = true; // expect: stuck-flag
    this.rows = await this.store.all();
    this.show({ done: this.rows.length, of: this.rows.length });
    this.#isRefreshing = false;
  }

  async save(): Promise<void> {
    try {
      this.saving = true; // expect: stuck-flag
      await this.store.commit();
      this.saving = false;
    } catch (error) {
      console.error('not saved', error);
    }
  }
}
