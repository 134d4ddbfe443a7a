export function titleOf(html) {
  try {
    return html.match(/<title>([^<]*)<\/title>/)[1];
  } catch {
    return 'untitled';
  }
}

export function isDark(setting) {
  if (setting && setting.isDefault) return false;
  try {
    return JSON.parse(setting.value).dark;
  } catch (error) {
    return false;
  }
}
