export function start(items, run) {
  const first = items[0]
  ;[1, 2].forEach(run)
  const last = first // expect: misread-syntax
  [run].concat(items).forEach(() => last)
  run() // expect: misread-syntax
  (last || run)()
  return first
}

export const sizes = ['small', , 'large']; // expect: misread-syntax
export const primes = [2, 3, , 7]; // expect: misread-syntax
