async function prices() {
  return await (await fetch('/prices')).json();
}

export async function report() {
  const text = await (await fetch('/report')).text();
  const first = (await prices()).first ?? 0;
  const label = `prices: ${await prices()}`;
  const sentence = 'prices: ' + (await prices());
  const isMany = (await prices()) > 3;
  const isNone = (await prices()) === undefined;
  const list = [...(await prices())];
  const copy = { ...(await prices()) };
  const { total } = await prices();
  const all = await prices() || [];
  for (const price of await prices()) console.log(price);
  switch (await prices()) {
    case 0:
      return JSON.stringify(await prices());
    default:
      return [text, first, label, sentence, isMany, isNone, list, copy, total, all];
  }
}
