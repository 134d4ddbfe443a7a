export function cleaned(text) {
  return text.split(',').map((part) => part.trim).filter(Boolean); // expect: misread-syntax
}

export function isSame(one, other) {
  return one.toLowerCase === other.toLowerCase; // expect: misread-syntax
}

export function isEmpty(text) {
  return text.trim === ''; // expect: misread-syntax
}
