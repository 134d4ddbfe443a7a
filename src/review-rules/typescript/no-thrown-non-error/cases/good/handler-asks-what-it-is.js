export function report(work) {
  try {
    if (!work.isReady) throw 'not ready';
    work.run();
  } catch (error) {
    log(error.message || error);
  }
  try {
    if (!work.isDone) throw 'not done';
  } catch (error) {
    if (typeof error === 'string') log(error);
    else throw error;
  }
  try {
    if (!work.isSaved) throw 'not saved';
  } catch (error) {
    if (error instanceof Error) log(error.stack);
    throw error;
  }
  try {
    if (!work.isSent) throw 'not sent';
  } catch (error) {
    log(error.message ? error.message : error);
  }
}
