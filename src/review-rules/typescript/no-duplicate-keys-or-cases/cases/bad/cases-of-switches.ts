const enum Key {
  Enter = 13,
  Escape = 27,
}

export function action(key: Key | number, mode: string, size: number): string {
  switch (key) {
    case Key.Enter:
      return 'accept';
    case Key.Escape:
      return 'cancel';
    case 32:
      return 'toggle';
    case Key.Enter: // expect: duplicate-case
      return 'submit';
    case 0x20: // expect: duplicate-case
      return 'scroll';
  }
  switch (mode) {
    case 'insert':
    case "visual":
    case `insert`: // expect: duplicate-case
      return 'edit';
    default:
      break;
  }
  switch (true) {
    case size > 100:
      return 'large';
    case size > 10:
      return 'middle';
    case size > 100: // expect: duplicate-case
      return 'huge';
  }
  return '';
}
