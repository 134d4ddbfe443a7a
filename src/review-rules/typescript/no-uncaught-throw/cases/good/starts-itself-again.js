// The first call, whose caller may catch, has refused what the callback hands on unchanged.
const http = require('http');

function connect(client, address, options) {
  const opts = { version: 13, ...options };
  if (!client.versions.includes(opts.version)) {
    throw new RangeError(`Unsupported protocol version: ${opts.version}`);
  }
  opts.path = address.pathname + address.search;
  const request = http.request(opts);
  request.on('error', (error) => client.fail(error));
  request.on('response', (response) => {
    const { location } = response.headers;
    let next;
    try {
      next = new URL(response.headers.location, address);
    } catch {
      client.fail(new Error(`no address: ${location}`));
      return;
    }
    connect(client, next, options);
  });
  return opts;
}

exports.open = function open(client, address, options) {
  options = connect(client, address, options);
  client.isLazy = options.isLazy === true;
};
