interface Settings {
  readonly endpoint: string;
  readonly limit: number;
}

interface Result {
  readonly title: string;
  readonly address: string;
}

const settings: Settings = { endpoint: '/api/search', limit: 20 };

async function load(term: string): Promise<readonly Result[]> {
  const url = new URL(settings.endpoint, window.location.origin);
  url.searchParams.set('q', term);
  url.searchParams.set('limit', String(settings.limit));
  const response = await fetch(url);
  if (!response.ok) throw new Error(`search: ${response.status}`);
  return (await response.json()) as readonly Result[];
}

function item({ title, address }: Result): HTMLLIElement {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  entry.append(link);
  return entry;
}

export async function mount(root: HTMLElement): Promise<void> {
  const parameters = new URLSearchParams(window.location.search);
  const term = parameters.get('q')?.trim() ?? '';
  const heading = document.createElement('h2');
  const list = document.createElement('ol');
  root.replaceChildren(heading, list);
  if (term === '') {
    heading.textContent = 'What are you looking for?';
    return;
  }
  heading.innerHTML = `Results for <em>${term}</em>`; // expect: xss
  list.setAttribute('aria-busy', 'true');
  try {
    list.append(...(await load(term)).map(item));
  } catch (error) {
    heading.textContent = error instanceof Error ? error.message : 'The search failed';
  } finally {
    list.removeAttribute('aria-busy');
  }
}
