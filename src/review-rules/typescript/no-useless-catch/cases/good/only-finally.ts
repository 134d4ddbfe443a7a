export async function withSpinner<T>(work: Promise<T>): Promise<T> {
  spinner.start();
  try {
    return await work;
  } finally {
    spinner.stop();
  }
}
