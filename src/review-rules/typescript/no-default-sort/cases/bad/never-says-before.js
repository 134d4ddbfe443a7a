export function byRank(cards) {
  return cards.sort((a, b) => (a.rank < b.rank ? 1 : 0)); // expect: one-sided-comparison
}

export function byName(cards) {
  return [...cards].sort((a, b) => { // expect: one-sided-comparison
    return a.name > b.name ? 0 : -1;
  });
}
