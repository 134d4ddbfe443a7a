/* global cy, $, browser */
export function visit(page) {
  cy.visit('/').then((win) => win.stop());
  $.ajax('/items').then((items) => page.show(items));
  page.ready.then(() => page.show());
  browser.url('/').then(() => page.show());
  Promise.resolve().then(() => page.show());
  page.Promise.resolve().then(() => page.done());
  const then = page.then;
  page.title().then((title) => console.log(title));
  return then;
}
