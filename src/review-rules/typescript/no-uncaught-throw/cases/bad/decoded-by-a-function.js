import { createServer } from 'node:http';

const server = createServer(handle);

function handle(request, response) {
  const name = nameIn(request.url);
  response.end(`hello ${name}`);
}

function nameIn(address) {
  return decodeURIComponent(address.slice(1)); // expect: uncaught-throw
}

export const start = (port) => server.listen(port);
