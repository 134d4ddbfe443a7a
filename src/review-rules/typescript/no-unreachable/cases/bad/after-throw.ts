export function parsePort(text: string): number {
  const port = Number.parseInt(text, 10);
  if (Number.isNaN(port)) {
    throw new RangeError(`not a port: ${text}`);
    return 0; // expect: unreachable-code
  }
  return port;
}

export class Registry {
  private readonly items = new Map<string, unknown>();

  resolve<T>(name: string): T {
    const item = this.items.get(name);
    if (item === undefined) {
      throw new Error(`nothing is registered as ${name}`);
      this.report(name); // expect: unreachable-code
    }
    return item as T;
  }

  private report(name: string): void {
    console.warn(name);
  }
}
