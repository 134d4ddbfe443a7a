export function settingsOf(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error('the settings are not JSON');
  }
}

export function addressOf(text) {
  try {
    return new URL(text);
  } catch (error) {
    throw new TypeError(`not an address: ${text}`);
  }
}
