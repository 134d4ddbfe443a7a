import process from 'node:process';

export function install(server, emitter) {
  process.on('SIGTERM', async () => {
    await server.close();
    process.exit(0);
  });
  process.on('exit', () => console.log('bye'));
  emitter.on('exit', async () => await server.close());
}
