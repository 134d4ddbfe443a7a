let running = false;

export async function flush(queue, send) {
  if (running) return;
  running = true;
  try {
    const batch = queue.splice(0, 100);
    if (batch.length === 0) {
      return; // expect: stuck-flag
    }
    await send(batch);
    running = false;
  } catch (error) {
    running = false;
    throw error;
  }
}

export class Index {
  isUpdating = false;

  update(documents) {
    if (this.isUpdating) return 0;
    this.isUpdating = true;
    const changed = documents.filter((one) => one.changed);
    if (changed.length === 0) return 0; // expect: stuck-flag
    for (const one of changed) this.write(one);
    this.isUpdating = false;
    return changed.length;
  }
}
