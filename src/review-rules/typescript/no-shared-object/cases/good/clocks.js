export function start(clock) {
  const current = clock;
  current.setTime(3);
  current.run();
  clock.run();
}

export function seek(player, minutes) {
  const shown = player;
  shown.setMinutes(minutes);
  player.play();
  return shown;
}
