export function probe() {
  try {
    // detect();
  } catch (error) { // expect: useless-catch
    throw error;
  }
}
