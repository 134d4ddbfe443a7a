export function total(prices) {
  let sum; // expect: unfilled-collection
  for (const price of Object.values(prices)) sum += price;
  return sum;
}

export function joined(words) {
  let text; // expect: unfilled-collection
  words.forEach((word) => {
    text += word;
  });
  return text;
}

export function counted(words) {
  var count; // expect: unfilled-collection
  for (const word of words) if (word) count++;
  return count;
}
