export class PaymentClient {
  static readonly API_SECRET = 'b2QxZtL0wKfV3uYh7sPm'; // expect: hardcoded-secret
  #privateKey = '0x4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318'; // expect: hardcoded-secret
  protected accessToken = `Zk3vR8xQ1nWp6TjYb5Lh` as string; // expect: hardcoded-secret

  constructor(readonly merchantPassword = 'tR0ub4dor&3') {} // expect: hardcoded-secret
}
