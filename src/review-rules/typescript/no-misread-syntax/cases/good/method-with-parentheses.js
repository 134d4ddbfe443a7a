export function hasSetting(settings, name) {
  return settings.hasOwnProperty(name);
}

export function isKnown(list, one) {
  return list.includes(one) && list.handlers[one] !== undefined;
}

export function patched(list) {
  return list.push['isPatched'] === true;
}

export function called(list) {
  return list.push.mock.calls[0];
}
