interface Options {
  readonly port?: string;
  readonly hosts?: readonly string[];
  readonly retries?: number;
}

export function settingsOf(options: Options, offset: number) {
  const port = Number(options.port) ?? 8080; // expect: constant-expression
  const retries = parseInt(String(options.retries), 10) ?? 3; // expect: constant-expression
  const shifted = offset + port ?? 0; // expect: constant-expression
  const enabled = !options.hosts ?? true; // expect: constant-expression
  const fallback = (options.hosts ?? []) ?? ['localhost']; // expect: constant-expression
  const last = null ?? options.port; // expect: constant-expression
  const label = `port ${port}` ?? 'none'; // expect: constant-expression
  return { port, retries, shifted, enabled, fallback, last, label };
}
