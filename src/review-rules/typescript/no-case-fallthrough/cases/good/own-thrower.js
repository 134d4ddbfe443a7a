export function read(kind) {
  switch (kind) {
    case 'a':
      refuse(kind);
    case 'b':
      return 'b';
  }
}

function refuse(kind) {
  const words = `not ${kind}`;
  throw new TypeError(words);
}
