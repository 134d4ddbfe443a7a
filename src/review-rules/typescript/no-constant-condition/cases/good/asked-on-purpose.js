export function read(options) {
  if (new Object(options) !== options) throw new TypeError('options must be an object');
  switch (typeof options.value) {
    case 'boolean':
    // No engine says so; it is listed to be complete.
    case 'null':
      return String(options.value);
    default:
      return options.value;
  }
}

export class Decoder {
  parents = [{ kind: 'root', length: -1 }];

  pop() {
    const parent = this.parents.at(-1);
    if (this.parents[0].length < 0) return undefined;
    parent.length--;
    return parent;
  }
}
