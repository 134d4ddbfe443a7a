export function parse(text) {
  let value = null;
  try {
    value = JSON.parse(text);
  } catch (error) {
    report(error);
  } finally {
    return value; // expect: unsafe-finally
  }
}
