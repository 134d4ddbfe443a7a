// Names in a map are no headers, and what the program sends it has written itself.
const options = new Map([['range', '1 , 2']]);

export const rangeOf = () => options.get('range').split(/ *, */);

export const isShort = (request) => {
  const accept = request.headers.get('x-accept') ?? '';
  if (accept.length > 500) return [];
  return accept.split(/ *, */);
};

export const names = (headers) => Object.keys(headers).map((name) => name.trim());

export class Server {
  allow(options) {
    this.headers['Access-Control-Allow-Headers'].split(/\s*,\s*/);
    return options.headers.split(/\s*,\s*/);
  }
}

// path: src/remote/ranges.js
