const pending = new Map<string, Promise<string>>();
const texts = new Map<string, Promise<string>>();

export function textOf(address: string): Promise<string> {
  let running = pending.get(address);
  if (!running) {
    running = (async () => {
      const response = await fetch(address);
      return await response.text();
    })().finally(() => pending.delete(address));
    pending.set(address, running);
  }
  return running;
}

export function once(address: string): Promise<string> {
  const running = fetch(address).then((response) => {
    texts.delete(address);
    return response.text();
  });
  running.catch(() => texts.delete(address));
  texts.set(address, running);
  return running;
}

let refreshing: Promise<string> | null = null;

export function refresh(api: { refresh(): Promise<{ token: string }> }): Promise<string> {
  refreshing ??= api
    .refresh()
    .then(({ token }) => {
      refreshing = null;
      return token;
    })
    .catch((error) => {
      refreshing = null;
      throw error;
    });
  return refreshing;
}

let loading: Promise<string> | undefined;

export function load(path: string): Promise<string> {
  loading ??= (async () => {
    try {
      return await (await fetch(path)).text();
    } finally {
      loading = undefined;
    }
  })();
  return loading;
}

export class Config {
  private asked?: Promise<string>;

  ask(path: string): Promise<string> {
    this.asked ??= fetch(path).then((response) => {
      this.asked = undefined;
      return response.text();
    });
    return this.asked;
  }

  reset(): void {
    this.asked = undefined;
  }
}

export class Lock {
  private refreshing: Promise<void> | null = null;
  private subscribing: Promise<void> | null = null;

  refresh(address: string): void {
    if (this.refreshing) return;
    this.refreshing = (async () => {
      try {
        await fetch(address);
      } catch (error) {
        console.warn(error);
      }
      this.refreshing = null;
    })();
  }

  // Set anew each time, whatever became of the last one.
  subscribe(address: string): Promise<void> {
    this.subscribing = fetch(address).then(() => {
      this.subscribing = null;
    });
    return this.subscribing;
  }
}
