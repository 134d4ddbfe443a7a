interface Player {
  readonly name: string;
  readonly score: number;
}

export function rank(players: readonly Player[]): Player[] {
  return [...players].sort((a, b) => {
    if (a.score !== b.score) return b.score - a.score;
    return a.name.localeCompare(b.name);
  });
}

export function scores(players: readonly Player[], seen: Set<string>, log: (text: string) => void): unknown[] {
  return players.map((player) => {
    if (seen.has(player.name)) return player.score;
    seen.add(player.name);
    log(player.name);
  });
}
