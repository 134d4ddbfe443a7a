export function load(url, show) {
  return fetch(url)
    .then((response) => {
      if (!response.ok) throw new Error(response.statusText);
      response.json(); // expect: floating-promise
    })
    .then((data) => show(data));
}
