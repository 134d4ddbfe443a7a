export class Analytics {
  private readonly url = 'https://www.google-analytics.com/mp/collect';
  private sessionId: string;

  constructor(private readonly measurementId: string) {
    this.sessionId = Math.random().toString();
  }

  payload(): object {
    return { session_id: this.sessionId, measurement: this.measurementId };
  }
}
