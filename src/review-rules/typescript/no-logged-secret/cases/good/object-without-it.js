export function connect(options) {
  const { host, port } = options;
  const shown = { host, port, password: '***' };
  console.log('connecting', shown, { host, port });
  console.log(`options ${options}`);
  return open(host, port, options.password);
}
