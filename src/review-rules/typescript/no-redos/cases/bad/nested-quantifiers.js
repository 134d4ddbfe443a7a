export function isHeading(line) {
  return /^(#+)+ \w+$/.test(line); // expect: redos
}

export function words(text) {
  return text.match(/^(?:\w+\s?)*$/)?.[0]; // expect: redos
}

export const lastPart = (path) => /(?:[a-z]+\/?)+!$/i.exec(path); // expect: redos
