export function untouched() {
  try {
  } finally {
    return 1;
  }
}
