interface Options {
  readonly method?: string;
  readonly headers?: Record<string, string>;
}

export function request(url: string, options: Options) {
  const settings = { method: 'GET', ...options, url, headers: { accept: '*/*', ...options.headers, accept: 'application/json' } };
  return { id: 1, ...settings, id: 2 };
}
