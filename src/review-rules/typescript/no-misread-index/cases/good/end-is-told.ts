export function tokens(input: string) {
  let state = start;
  for (let i = 0; i <= input.length; i++) {
    state = step(state, input[i]);
  }
  return state;
}

/** `undefined` tells the end. */
export function feed(parser: Parser, text: string) {
  for (let i = 0; i <= text.length; i++) parser.write(text[i]);
}
