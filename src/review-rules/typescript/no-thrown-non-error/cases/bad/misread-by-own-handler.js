export function start(config) {
  try {
    if (!config.port) throw 'no port'; // expect: thrown-primitive
    listen(config.port);
  } catch (error) {
    console.error(error.message);
  }
}

export function stop(server) {
  try {
    if (!server) throw 'no server'; // expect: thrown-primitive
    server.close();
  } catch ({ message }) {
    console.error(message);
  }
}
