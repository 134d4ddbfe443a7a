/** Of the errors of these nobody asks which one it is: something was not written as it should be. */
const plain = /^(?:fmt|errors|strconv|regexp|encoding\/.*|crypto\/x509|net\/url)$/;

export function isPlainModule(module: string): boolean {
  return plain.test(module);
}
