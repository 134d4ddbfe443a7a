export function hasSetting(settings, name) {
  return settings.hasOwnProperty[name]; // expect: misread-syntax
}

export function isKnown(list, one) {
  if (list.includes[one]) return true; // expect: misread-syntax
  return list.indexOf[one] !== -1; // expect: misread-syntax
}

export function initial(text) {
  return text.charAt[0]; // expect: misread-syntax
}
