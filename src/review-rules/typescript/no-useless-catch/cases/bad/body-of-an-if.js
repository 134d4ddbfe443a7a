export function start(server, options) {
  if (options.secure) try {
    server.useCertificate(options.cert);
  } catch (e) { // expect: useless-catch
    throw e;
  }
  for (const port of options.ports)
    try { server.listen(port); } catch (e) { throw e; } // expect: useless-catch
}
