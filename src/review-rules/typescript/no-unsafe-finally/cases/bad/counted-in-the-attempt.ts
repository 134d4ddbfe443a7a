export async function importRows(rows: AsyncIterable<Row>, store: Store): Promise<number> {
  let count = 0;
  try {
    for await (const row of rows) {
      await store.insert(row);
      count += 1;
    }
  } finally {
    store.close();
    if (count === 0) throw new Error('there was nothing to import'); // expect: unsafe-finally
  }
  return count;
}

export async function drain(queue: Queue): Promise<void> {
  let finished = 0;
  for (let task = queue.next(); task !== undefined; task = queue.next()) {
    try {
      await task.run();
      finished++;
    } finally {
      queue.done(task);
      if (finished < 1000) continue; // expect: unsafe-finally
    }
    await queue.pause();
  }
}
