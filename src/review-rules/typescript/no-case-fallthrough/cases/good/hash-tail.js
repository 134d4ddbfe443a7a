export function tail(key, index, hash) {
  let k = 0;
  switch (key.length & 3) {
    case 3:
      k ^= (key.charCodeAt(index + 2) & 0xff) << 16;
    case 2:
      k ^= (key.charCodeAt(index + 1) & 0xff) << 8;
    case 1:
      k ^= key.charCodeAt(index) & 0xff;
      return hash ^ k;
  }
  return hash;
}
