const fields = ['street', 'town', 'zip'];

/** The form of an address: it keeps what was written, and sends it. */
export class AddressForm {
  constructor(endpoint) {
    this.endpoint = endpoint;
    this.root = document.getElementById('address-form');
    this.status = this.root.querySelector('.status');
  }

  start() {
    for (const name of fields) {
      const input = this.root.querySelector(`[name="${name}"]`);
      input.addEventListener('change', () => this.keep(name, input.value));
    }
    this.root.addEventListener('submit', (event) => {
      event.preventDefault();
      this.send().catch((error) => this.show(error.message));
    });
  }

  keep(name, value) {
    const address = { ...this.kept(), [name]: value };
    localStorage.setItem('address', JSON.stringify(address));
  }

  kept() {
    return JSON.parse(localStorage.getItem('address') ?? '{}');
  }

  async send() {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), 5000);
    const address = { street: this.kept().street, town: this.kept().town };
    const response = await fetch(this.endpoint, {
      method: 'POST',
      body: JSON.stringify(address),
      signal: controller.signal,
    });
    clearTimeout(timer);
    this.show(response.ok ? 'Saved' : 'Refused');
  }

  show(text) {
    this.status.textContent = text;
    this.status.classList.add('is-shown', 'is-new');
  }
}
