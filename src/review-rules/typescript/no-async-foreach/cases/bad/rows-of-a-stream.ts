import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parse } from 'csv-parse';
import { guests } from './guests';

export function load(file: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let count = 0;
    createReadStream(file)
      .pipe(parse({ columns: true }))
      .on('data', async (row) => { // expect: misused-promise
        await guests.insert(row);
        count += 1;
      })
      .on('error', reject)
      .on('end', () => resolve(count));
  });
}

export async function read(file: string) {
  const rows = createReadStream(file).pipe(parse());
  rows.on('data', async function (row) { // expect: misused-promise
    const guest = await guests.find(row[0]);
    await guests.greet(guest);
  });
  await new Promise<void>((resolve) => {
    rows.once('end', resolve);
  });
  return guests.count();
}

export const lines = (file: string, done: () => void) => {
  const reader = createInterface({ input: createReadStream(file) });
  reader.on('line', async (line) => { // expect: misused-promise
    await guests.insert({ name: line });
  });
  reader.on('close', () => done());
};
