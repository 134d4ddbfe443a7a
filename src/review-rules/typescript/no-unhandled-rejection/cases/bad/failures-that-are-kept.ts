interface Token {
  value: string;
  expires: number;
}

const pending = new Map<string, Promise<Token>>();
const known = new Map<string, Token>();

export async function tokenFor(shop: string, address: string): Promise<string> {
  const cached = known.get(shop);
  if (cached && cached.expires > Date.now()) return cached.value;
  const running = pending.get(shop);
  if (running) return (await running).value;
  const promise = (async () => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`no token: ${response.status}`);
    const token = (await response.json()) as Token;
    pending.delete(shop);
    known.set(shop, token);
    return token;
  })();
  pending.set(shop, promise); // expect: stuck-flag
  return (await promise).value;
}

let refreshing: Promise<string> | null = null;

export function refresh(api: { refresh(): Promise<{ token: string }> }): Promise<string> {
  if (!refreshing) {
    refreshing = api.refresh().then(({ token }) => { // expect: stuck-flag
      refreshing = null;
      return token;
    });
  }
  return refreshing;
}

let reading: Promise<void> | null = null;

export function read(api: { read(): Promise<string> }, show: (text: string) => void): Promise<void> {
  reading ??= Promise.resolve() // expect: stuck-flag
    .then(() => api.read())
    .then((text) => {
      reading = null;
      show(text);
    });
  return reading;
}

export class Config {
  private loading?: Promise<string>;

  load(path: string): Promise<string> {
    this.loading ??= (async () => { // expect: stuck-flag
      const text = await (await fetch(path)).text();
      this.loading = undefined;
      return text;
    })();
    return this.loading;
  }
}
