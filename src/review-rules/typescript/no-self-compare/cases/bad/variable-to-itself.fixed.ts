export function normalise(options: Options, limit?: number) {
  let { port } = options;
  if (options.secure) port = port;
  return { ...options, port, limit };
}
