export function addTo(all, given) {
  for (const group in given) {
    if (!all[group]) {
      all[group] = {};
    }
    for (const name in given[group]) {
      all[group][name] = given[group][name]; // expect: prototype-pollution
    }
  }
}
