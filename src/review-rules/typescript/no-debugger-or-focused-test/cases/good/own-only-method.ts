const it = { only: (name: string) => name };
it.only('is a method of ours');
