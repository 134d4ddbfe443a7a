interface Account {
  readonly name: string;
  readonly password?: string;
}

export function report(account: Account | undefined, logger?: Console): void {
  logger?.info('account', account?.name, account?.password ?? 'none'); // expect: logged-secret
  console.error((account as Account).password); // expect: logged-secret
}
