export function start(items, run) {
  const first = items[0]
  ;[1, 2].forEach(run)
  const last = first // expect: joined-lines
  [run].concat(items).forEach(() => last)
  run() // expect: joined-lines
  (last || run)()
  return first
}

export const sizes = ['small', , 'large']; // expect: hole
export const primes = [2, 3, , 7]; // expect: hole
