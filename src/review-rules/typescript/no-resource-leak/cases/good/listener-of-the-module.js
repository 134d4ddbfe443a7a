window.addEventListener('error', (event) => report(event.error));
document.addEventListener('visibilitychange', () => {
  if (document.hidden) report('hidden');
});

export function report(error) {
  navigator.sendBeacon('/errors', String(error));
}

export function start() {
  window.addEventListener('hashchange', () => report(location.hash));
}
