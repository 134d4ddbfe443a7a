/** A GitHub App that was just created, with all its secrets: GitHub shows them this once. */
export interface RegisteredApp {
  readonly id: string;
  readonly name: string;
  /** Where people see it, and install it from. */
  readonly page: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly webhookSecret: string;
  /** PEM. */
  readonly privateKey: string;
}

/** Exchanges the code that GitHub gave for a manifest, once. @throws {AppError} */
export type RedeemCode = (code: string) => Promise<RegisteredApp>;
