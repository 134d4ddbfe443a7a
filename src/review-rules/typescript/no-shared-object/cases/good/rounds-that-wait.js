export async function loadAll(urls, load) {
  const rows = [];
  for (var i = 0; i < urls.length; i++) {
    await load(urls[i]).then((row) => {
      rows[i] = row;
    });
  }
  return rows;
}

export function* loadInTurn(urls, load, rows) {
  for (var i = 0; i < urls.length; i++) {
    yield load(urls[i]).then((row) => {
      rows[i] = row;
    });
  }
}

export function watch(buttons, show) {
  for (var panel = document.querySelector('.panel'), i = 0; i < buttons.length; i++) {
    buttons[i].addEventListener('click', () => show(panel));
  }
}
