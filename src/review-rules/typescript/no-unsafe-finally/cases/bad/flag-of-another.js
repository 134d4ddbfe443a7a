export class Job {
  run(task) {
    this.started = Date.now();
    try {
      task.run();
    } finally {
      if (this.isClosed) throw new Error('closed'); // expect: unsafe-finally
    }
  }
}
