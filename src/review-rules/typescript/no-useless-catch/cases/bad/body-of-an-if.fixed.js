export function start(server, options) {
  if (options.secure) {
    server.useCertificate(options.cert);
  }
  for (const port of options.ports)
    { server.listen(port); }
}
