function pick() {
  var args = arguments,
    i,
    arg;
  for (i = 0; i < args.length; i++) {
    arg = args[i];
    if (arg !== undefined && arg !== null) {
      return arg;
    }
  }
}

function partOf(...names) {
  for (const part of parts) if (names.includes(part.name)) return part;
  return undefined;
}

export function title(value, other) {
  return pick(value, other).replace(/<[^>]*>/g, ''); // expect: null-result-of-call
}

export function sizeOf(name) {
  return partOf(name, 'whole').size; // expect: null-result-of-call
}
