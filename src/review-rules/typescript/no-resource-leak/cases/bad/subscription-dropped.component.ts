import { Component, type OnInit } from '@angular/core';
import { fromEvent, interval, timer } from 'rxjs';
import { debounceTime, map } from 'rxjs/operators';
import { PlanService } from './plan.service';

@Component({ selector: 'app-plan', template: '{{ left }}' })
export class PlanComponent implements OnInit {
  left = 0;
  width = 0;

  constructor(private readonly plans: PlanService) {
    timer(0, 5000).subscribe(() => this.plans.refresh()); // expect: listener-leak
  }

  ngOnInit(): void {
    interval(60_000) // expect: listener-leak
      .pipe(map(() => this.plans.daysLeft()))
      .subscribe((days) => {
        this.left = days;
      });
    fromEvent(window, 'resize') // expect: listener-leak
      .pipe(debounceTime(100))
      .subscribe(() => (this.width = window.innerWidth));
  }
}
