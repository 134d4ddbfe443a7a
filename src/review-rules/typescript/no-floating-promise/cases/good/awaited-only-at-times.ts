export class Workspace {
  constructor(
    private readonly run: Runner,
    private readonly log: Log,
  ) {}

  async restore(hash: string) {
    await this.run.git(['stash', 'apply', hash]);
    this.run.git(['gc']);
    this.run.git(['prune']);
    await this.run.git(['stash', 'drop']);
  }

  async save() {
    await this.log.write('saving');
    await this.run.git(['add', '.']);
    await this.log.write('saved');
    // In the background: nobody has to wait for it.
    this.log.write('done');
    return true;
  }

  watch(file: string) {
    this.run.watch(file);
  }

  async watchAll(files: string[]) {
    for (const file of files) await this.run.watch(file);
    await this.run.watch('.');
  }

  async show(view: View) {
    await view.render();
    await this.paint();
    await this.paint();
    await view.render();
    view.render(() => this.log.flush());
    this.paint();
    await view.ready();
  }

  paint() {
    this.log.flush();
  }
}

export async function both(rpc: Rpc) {
  const first = rpc.ask('first');
  const second = await rpc.ask('second');
  const third = await rpc.ask('third');
  return [await first, second, third];
}

export async function once(rpc: Rpc, store: Store) {
  rpc.tell('first');
  await store.save();
  await rpc.tell('second');
}

export async function last(queue: Queue) {
  const kept = await queue.take();
  const other = await queue.take();
  const pending = queue.take();
  queue.onClose(pending);
  return [kept, other];
}
