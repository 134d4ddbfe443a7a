export function* wordsOf(text: string | undefined, other: any, lines: string[]): Generator<string> {
  const all = other.matchAll(/\w+/); // expect: missing-flag
  for (const [word] of all) yield word;
  for (const [word] of other.matchAll(/\w+/)) yield word; // expect: missing-flag
  yield* Array.from(other.matchAll(/\w+/), ([word]) => word); // expect: missing-flag
  const [first] = other.matchAll(/\w+/); // expect: missing-flag
  yield first[0];
  text?.trim();
  const marks = text!.matchAll(/!/); // expect: missing-flag
  console.log(marks, `${lines}`.matchAll(/a/)); // expect: missing-flag
  console.log(('#' + lines[0]).replaceAll(/#/, ' ')); // expect: missing-flag
  console.log((lines[0] ?? '').replaceAll(/#/, ' ')); // expect: missing-flag
}
