export function set(key, value) {
  switch (key) {
    case 'a':
      return value;
    case 'b':
      store(value);
  }
}
