export async function describe(driver, names) {
  const about = { attributes: {}, cookies: [], origins: [] };
  for (const name of names) {
    try {
      const value = await driver.askAttribute(name);
      if (value != null && value !== '') about.attributes[name] = value;
    } catch {}
  }
  if (driver.runScript !== undefined) {
    try {
      const stored = await driver.runScript(() => ({ origin: location.origin, count: localStorage.length }));
      if (stored?.count) {
        about.origins.push({ origin: stored.origin, count: stored.count });
      }
    } catch {}
  }
  return about;
}
