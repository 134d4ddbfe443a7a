interface Player {
  readonly name: string;
  readonly score: number;
  readonly pinned: boolean;
}

export function rank(players: readonly Player[]): Player[] {
  return [...players].sort((a, b) => { // expect: callback-return
    if (a.score !== b.score) return b.score - a.score;
    a.name.localeCompare(b.name);
  });
}

export function kept(players: readonly Player[]): Player[] {
  return players.filter((player) => { // expect: callback-return
    if (player.score > 10) {
      return true;
    }
    player.pinned;
  });
}

export function load(read: (file: string) => Promise<string>, file: string): Promise<unknown> {
  return read(file)
    .then((text) => { // expect: callback-return
      JSON.parse(text);
    })
    .then((config) => ({ ...config, file }));
}
