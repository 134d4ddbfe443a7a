export function fill(count, put) {
  for (let i = 0; i < count; i--) put(i); // expect: endless-loop
  for (let i = 1; i <= count.of; i -= 1) { // expect: endless-loop
    put(i);
  }
}
