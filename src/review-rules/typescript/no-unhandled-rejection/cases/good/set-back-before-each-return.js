let running = false;

export async function flush(queue, send) {
  if (running) return;
  running = true;
  try {
    const batch = queue.splice(0, 100);
    if (batch.length === 0) return;
    await send(batch);
  } finally {
    running = false;
  }
}

export class Index {
  isUpdating = false;
  isSaving = false;
  isLoading = false;

  update(documents) {
    if (this.isUpdating) return 0;
    this.isUpdating = true;
    const changed = documents.filter((one) => one.changed);
    if (changed.length === 0) {
      this.isUpdating = false;
      return 0;
    }
    for (const one of changed) this.write(one);
    this.isUpdating = false;
    return changed.length;
  }

  save(done) {
    if (this.isSaving) return undefined;
    this.isSaving = true;
    if (this.isClosed) return undefined;
    this.isSaving = false;
    return done();
  }

  load(read) {
    if (this.isLoading) return;
    this.isLoading = true;
    if (!read()) return;
    this.loaded();
  }

  loaded() {
    this.isLoading = false;
  }
}
