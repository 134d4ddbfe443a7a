export function step(a, b) {
  [a, b] = [b++, a++];
  a += a++;
  return a + b;
}
