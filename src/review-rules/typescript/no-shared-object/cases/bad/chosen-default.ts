interface Options {
  retries?: number;
}

const DEFAULT_OPTIONS: Options = { retries: 3 };

export async function request(url: string, given?: Options): Promise<Response> {
  const options = given || DEFAULT_OPTIONS;
  options.retries = options.retries ?? 1; // expect: shared-object
  return fetch(url, options);
}

export const run = (options: Options, start: (all: Options) => void) =>
  start(Object.assign(DEFAULT_OPTIONS, options)); // expect: shared-object
