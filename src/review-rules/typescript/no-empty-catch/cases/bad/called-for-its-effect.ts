export function persist(state: State): void {
  try {
    writeState(state);
  } catch (e) { // expect: empty-catch
    ;
  }
}

export function startJobs(jobs: readonly Job[]): void {
  for (const job of jobs) {
    try {
      runJob(job);
    } catch (_err) {} // expect: empty-catch
  }
}

export class Newsletter {
  publish(issue: Issue) {
    try {
      this.sendMails(issue);
      sendEmail(issue.editor);
    } catch (error) {} // expect: empty-catch
  }
}
