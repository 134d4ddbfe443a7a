export function load(url) {
  return fetch(url)
    .then((response) => response.json())
    .finally(() => {
      return stopSpinner();
    });
}
