export function show(element) {
  const section = decodeURIComponent(window.location.hash.slice(1));
  element.insertAdjacentHTML('beforeend', '<h2>' + section + '</h2>'); // expect: xss
  element.outerHTML = section; // expect: xss
}
