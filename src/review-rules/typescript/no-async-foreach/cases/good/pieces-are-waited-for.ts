import { createInterface } from 'node:readline';

export function importAll(input) {
  return new Promise<void>((resolve) => {
    const lines = createInterface({ input });
    const work: Promise<void>[] = [];
    lines.on('line', async (line) => {
      const one = store(line);
      work.push(one);
      await one.catch(log);
    });
    lines.on('close', async () => {
      await Promise.allSettled(work);
      resolve();
    });
  });
}

export function counted(rows) {
  return new Promise<void>((resolve) => {
    let open = 0;
    let isOver = false;
    rows.on('data', async (row) => {
      open += 1;
      await store(row);
      open -= 1;
      if (isOver && open === 0) resolve();
    });
    rows.on('end', () => {
      isOver = true;
      if (open === 0) resolve();
    });
  });
}
