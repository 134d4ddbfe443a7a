export function start(server) {
  try {
    server.start();
  } catch (err) {
    throw new TypeError(`server ${server.name} did not start`); // expect: lost-cause
  }
}
