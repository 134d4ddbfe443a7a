import { readFile } from 'node:fs/promises';

interface Reading {
  readonly station: string;
  readonly values: readonly number[];
}

interface Summary {
  readonly station: string;
  readonly least: number;
  readonly most: number;
  readonly mean: number;
}

export class Readings {
  private readonly all: Reading[] = [];

  constructor(private readonly folder: string) {}

  async load(day: string): Promise<number> {
    const text = await readFile(`${this.folder}/${day}.csv`, 'utf8');
    for (const line of text.split('\n')) {
      const [station = '', ...cells] = line.trim().split(';');
      if (station === '' || station.startsWith('#')) continue;
      const values = cells.filter((cell) => cell !== '').map(parseInt); // expect: index-as-radix
      if (values.length > 0) this.all.push({ station, values });
    }
    return this.all.length;
  }

  summaries(): Summary[] {
    return this.all.map(({ station, values }) => ({
      station,
      least: Math.min(...values),
      most: Math.max(...values),
      mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    }));
  }
}
