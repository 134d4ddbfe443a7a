// Nobody has paths of thousands of slashes.
export class Types {
  lookup(path) {
    return this.types[path.replace(/\/+$/, '')];
  }
}

export const isRoot = (pattern) => /[\\/]+$/.test(pattern);

// It stays in the file, and the program knows its own files.
const base = (path) => path.replace(/.*[./\\]/, '');

export const own = [base('a/b.js'), base(import.meta.url)];

export const short = (filename) => (filename.length > 255 ? '' : filename.replace(/.*\./, ''));

export const named = (name) => name.replace(/.*\./, '');
