export class Uploads {
  constructor(private readonly bucket: { head(key: string): Promise<number | undefined> }) {}

  async refuse(key: string): Promise<Error> {
    return new Error(`${key}: ${(await this.bucket.head(key)) ?? 'nothing'} there already`);
  }

  async put(key: string, isNew: boolean): Promise<void> {
    if (!isNew) throw this.refuse(key); // expect: thrown-promise
  }
}
