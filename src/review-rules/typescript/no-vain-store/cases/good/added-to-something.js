export function total(prices) {
  let sum = 0;
  for (const price of Object.values(prices)) sum += price;
  return sum;
}

export function joined(words) {
  let text;
  words.forEach((word, index) => {
    if (index === 0) text = word;
    else text += word;
  });
  return text;
}

export function counted(words) {
  let count;
  count ??= 0;
  for (const word of words) if (word) count++;
  return count;
}

export function each(numbers) {
  for (let number of numbers) {
    number += 1;
    console.log(number);
  }
}

export let shared;

export function add(one) {
  shared += one;
}
