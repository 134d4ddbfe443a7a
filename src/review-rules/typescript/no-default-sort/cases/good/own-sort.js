class Deck {
  sort() {
    return this.cards.sort((a, b) => a.rank - b.rank);
  }
}

export const shuffled = new Deck().sort();
export const query = (builder) => builder.sort().limit(10);
