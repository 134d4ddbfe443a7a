export function show(element, location) {
  element.innerHTML = `<b>${location.hash}</b>`;
}
