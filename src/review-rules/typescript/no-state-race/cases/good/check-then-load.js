export class Cache {
  async get() {
    if (!this.value) this.value = await load();
    this.other = this.other || (await load());
    this.third ??= await load();
    return this.value;
  }
}
