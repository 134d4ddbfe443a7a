let theme = 'light';
try {
  theme = localStorage.getItem('theme') || theme;
  document.documentElement.dataset.theme = theme;
} catch (e) {}

let saved = [];
try {
  saved = JSON.parse(window.name);
} catch (e) {}

export const passiveEvents = (() => {
  let isSupported = false;
  try {
    const options = Object.defineProperty({}, 'passive', { get: () => (isSupported = true) });
    addEventListener('probe', null, options);
  } catch (e) {}
  return isSupported;
})();

export function drag(element, event) {
  try {
    element.setPointerCapture(event.pointerId);
  } catch (e) {}
  try {
    decodeURIComponent(element.dataset.name);
  } catch (e) {}
}

export { saved };
