// What is called so, the author of a program chooses; what is cut or measured is short.
export const withoutVersion = (version) => version.replace(/\.\d+$/, '').match(/(\d+)\.(\d+)\.\d+/);

export const keyOf = (key) => key.replace(/-+$/, '');

export const fillTemplate = (text, values) => text.replace(/\{(.+?)\}/g, (_all, name) => values[name]);

export const firstOf = (text) => text.slice(0, 80).replace(/\s+$/, '');

export function short(str) {
  if (str.length > 200) return '';
  return str.split(',').map((part) => part.replace(/\s+$/, ''));
}

export const messageOf = (error) => error.stack.replace(/\n\s+at [\s\S]*$/m, '').split(/\s+$/);

export const nextOf = (next) => /-?\d+(\.\d*)?(e-?\d+)?$/.test(next);

export const withoutSlashes = (text) => text.replace(/\/+$/, '');

export const rounded = (number) => `${number.toFixed(2)}`.replace(/0+$/, '');

export const lines = (address) => address.replace(/;.*$/, '');

export class Server {
  constructor(headers) {
    this.headers = { ...headers };
  }

  allowed() {
    return this.headers['Access-Control-Allow-Headers'].split(/\s*,\s*/);
  }
}
