export function unit(key) {
  switch (key) {
    case 'hour': set(3600); break;
    case 'minute': set(60); break;
    case 'second': set(1); break;
  }
}
