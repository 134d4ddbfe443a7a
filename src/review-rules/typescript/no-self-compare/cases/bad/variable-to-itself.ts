export function normalise(options: Options, limit?: number) {
  let { port } = options;
  port = port; // expect: self-assign
  limit ??= limit; // expect: self-assign
  if (options.secure) port = port; // expect: self-assign
  return { ...options, port, limit };
}
