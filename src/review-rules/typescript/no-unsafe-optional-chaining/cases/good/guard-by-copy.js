export function names(team) {
  const members = team?.members;
  if (!members?.length) return [];
  const [first] = team?.members;
  return [first, ...members];
}

export function roles(team) {
  const isReady = Boolean(team?.roles);
  return isReady ? [...team?.roles] : [];
}
