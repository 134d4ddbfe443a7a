export function isLoud() {
  return process.env.DEBUG === 'true' || process.env.DEBUG == 1;
}

const port = Number(process.env.PORT);

export function isDefault(settings) {
  if (port === 3000 || process.env.PORT === undefined) return true;
  return settings.env.CACHE !== false;
}
