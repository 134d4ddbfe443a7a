export function run(level) {
  switch (level) {
    case 1:
      one();
    // eslint-disable-next-line no-fallthrough
    case 2:
      two();
      break;
    default:
      three();
  }
}
