import { Component } from '@angular/core';

@Component({ selector: 'app-clock', template: '{{ now }}' })
export class ClockComponent {
  now = 0;

  ngOnInit(): void {
    setInterval(() => (this.now = Date.now()), 1000); // expect: timer-leak
  }
}
