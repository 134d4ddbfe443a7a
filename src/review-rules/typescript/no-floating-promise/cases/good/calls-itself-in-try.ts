export class Router {
  async change(url: string): Promise<boolean> {
    try {
      const next = await this.resolve(url);
      if (next !== url) return this.change(next);
      return true;
    } catch (error) {
      this.report(error);
      return false;
    }
  }

  resolve(url: string): Promise<string> {
    return fetch(url).then((response) => response.url);
  }

  report(error: unknown): void {
    console.error(error);
  }
}

export async function exportUsers(page: string, tries = 0): Promise<void> {
  try {
    const next = await fetch(page).then((response) => response.text());
    if (next !== '') return exportUsers(next);
  } catch (error) {
    if (tries > 4) throw error;
    return exportUsers(page, tries + 1);
  }
}
