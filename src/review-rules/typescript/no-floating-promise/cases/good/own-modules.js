export class Translation {
  static async getLanguages() {
    const translations = await import('../translations/index.js');
    return translations.default;
  }

  static get languages() {
    if (!this.cached) {
      this.getLanguages().then((languages) => {
        this.cached = languages;
      });
      return {};
    }
    return this.cached;
  }
}
