export function drain(list: string[], show: (text: string) => void) {
  let isOpen = true;
  while (isOpen) { // expect: endless-loop
    show(list.join());
  }
}
