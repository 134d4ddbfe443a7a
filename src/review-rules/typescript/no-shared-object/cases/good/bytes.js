export function header(size) {
  const bytes = new Uint8Array(size).fill(0);
  bytes[0] = 1;
  const pool = Buffer.alloc(size).fill('x');
  pool[1] = 2;
  return [bytes, pool];
}
