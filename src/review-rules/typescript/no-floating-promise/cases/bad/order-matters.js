class Loader {
  async register(command) {
    await this.store.put(command);
  }

  async loadAll(files) {
    for (const file of files) {
      const found = await import(file);
      for (const command of Object.values(found)) {
        this.register(command); // expect: floating-promise
      }
    }
  }

  async stop(error) {
    this.close(error); // expect: floating-promise
    await this.store.end();
  }

  async close(error) {
    await this.store.put({ error: String(error) });
  }
}

export async function openAll(open, targets) {
  const started = Date.now();
  Promise.all(targets.map((target) => open(new URL(target)))); // expect: floating-promise
  await new Loader().loadAll([]);
  return started;
}
