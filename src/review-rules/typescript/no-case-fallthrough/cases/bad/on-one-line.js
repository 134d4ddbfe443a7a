export function unit(key) {
  switch (key) {
    case 'hour': set(3600);
    case 'minute': set(60); break; // expect: fallthrough
    case 'second': set(1); break;
  }
}
