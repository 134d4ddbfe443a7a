/** Fields that elements, players and connections are driven by: who keeps one of those in state means to set them. */
const driving =
  /^(?:on[a-z]{3,}|currentTime|volume|muted|playbackRate|srcObject|autoplay|scroll(?:Top|Left)|innerHTML|innerText|textContent|className|binaryType)$/;

export function drivesInstance(field: string | undefined): boolean {
  return field !== undefined && driving.test(field);
}
