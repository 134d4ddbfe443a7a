import process from 'node:process';

export function install(server) {
  process.on('exit', async () => { // expect: misused-promise
    await server.close();
  });
}
