/** `<live-clock zone="Asia/Shanghai">` */
class LiveClock extends HTMLElement {
  connectedCallback() {
    this.textContent = this.now();
    window.setInterval(() => { // expect: timer-leak
      this.textContent = this.now();
    }, 1000);
  }

  now() {
    return new Intl.DateTimeFormat('en', { timeStyle: 'medium', timeZone: this.getAttribute('zone') }).format();
  }
}

customElements.define('live-clock', LiveClock);
