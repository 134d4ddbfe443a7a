const params = new URLSearchParams(window.location.search);
const back = document.querySelector('a.back');

export function openTarget() {
  window.open(params.get('target')); // expect: open-redirect
}

export function showLinks() {
  back.href = params.get('back'); // expect: open-redirect
  const more = document.createElement('a');
  more.href = params.get('more'); // expect: open-redirect
  document.body.append(more);
}
