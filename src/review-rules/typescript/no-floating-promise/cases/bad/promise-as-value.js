async function prices() {
  return await (await fetch('/prices')).json();
}

export async function report() {
  const text = await fetch('/report').text(); // expect: missing-await
  const first = prices().first ?? 0; // expect: missing-await
  const label = `prices: ${prices()}`; // expect: missing-await
  const sentence = 'prices: ' + prices(); // expect: missing-await
  const isMany = prices() > 3; // expect: missing-await
  const isNone = prices() === undefined; // expect: missing-await
  const list = [...prices()]; // expect: missing-await
  const copy = { ...prices() }; // expect: missing-await
  const { total } = prices(); // expect: missing-await
  const all = prices() || []; // expect: missing-await
  for (const price of prices()) console.log(price); // expect: missing-await
  switch (prices()) { // expect: missing-await
    case 0:
      return JSON.stringify(prices()); // expect: missing-await
    default:
      return [text, first, label, sentence, isMany, isNone, list, copy, total, all];
  }
}
