export function isVowel(letter: string): boolean {
  switch (letter) {
    case 'a':
    case 'e':
    case 'i':
      return true;
    default:
      return false;
  }
}
