// A library gets the paths and patterns of others.
export class Types {
  lookup(path) {
    return this.types[path.replace(/.*[./\\]/, '')]; // expect: slow-search
  }
}

export const braces = (pattern) => (/\{.*\}/.test(pattern) ? expand(pattern) : [pattern]); // expect: slow-search

exports.extension = function (filename) {
  return /\s*\.(\w+)\s*$/.exec(filename)?.[1]; // expect: slow-search
};
