async function isAlive(host) {
  let alive = false;
  try {
    await ping(host);
    return true;
  } catch (error) {
    log.warn(error);
  } finally {
    return alive; // expect: unsafe-finally
  }
}

function handlerGivesFallback(text) {
  try {
    prepare(text);
  } catch {
    return fallback(text);
  } finally {
    if (text === '') return ''; // expect: unsafe-finally
  }
  return text;
}
