export function swap(list: number[], a: number, b: number): void {
  const held = list[a] // expect: misread-syntax
  [list[a], list[b]] = [list[b], held]
}

export function run(job: () => void, log: (text: string) => void): void {
  const text = 'done' // expect: misread-syntax
  (() => job())()
  log(text)
}
