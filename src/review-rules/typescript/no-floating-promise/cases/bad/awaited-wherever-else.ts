export class Workspace {
  constructor(
    private readonly run: Runner,
    private readonly session: Session,
  ) {}

  async restore(hash: string) {
    try {
      this.run.git(['reset', '--hard']); // expect: floating-promise
      await this.run.git(['stash', 'apply', hash]);
      await this.run.git(['stash', 'drop']);
    } catch (error) {
      throw new Error('cannot restore', { cause: error });
    }
  }

  async measure(page: Page) {
    await this.session.send('DOM.enable');
    await this.session.send('CSS.enable');
    this.session.send('CSS.startTracking'); // expect: floating-promise
    await page.load();
    return this.session.rules();
  }

  async clear(box: Box) {
    await box.keys(['Control', 'a']);
    await box.keys(['Delete']);
    await box.focus();
    if (box.isOpen) {
      box.keys(['Escape']); // expect: floating-promise
      await box.close();
    }
  }
}

export async function cancel(rpc: Rpc, tag: string) {
  const fields = rpc.ask('cancel', tag); // expect: missing-await
  rpc.forget(tag);
  return fields.count;
}

export async function consume(rpc: Rpc, queue: string) {
  const { tag } = await rpc.ask('consume', queue);
  const ok = await rpc.ask('qos', 1);
  return ok ? tag : undefined;
}

export async function stop(instance: Instance, ui: Ui) {
  const isRunning = instance.isUp(); // expect: missing-await
  if (!isRunning) {
    ui.log('stopped already');
    return;
  }
  await ui.run(() => instance.stop());
}

export async function start(instance: Instance) {
  if (await instance.isUp()) return;
  await instance.start();
  if (!(await instance.isUp())) throw new Error('not up');
}

export async function finish(job: Job, updates: Promise<void>[]) {
  await job.end();
  Promise.allSettled(updates); // expect: floating-promise
  await job.tell('done');
}
