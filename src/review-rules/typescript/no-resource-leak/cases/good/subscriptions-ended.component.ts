import { Component, type ElementRef, Injectable, type OnDestroy, type OnInit } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { fromEvent, interval, of, Subject, Subscription, timer } from 'rxjs';
import { map, take, takeUntil } from 'rxjs/operators';
import { whileShown } from './while-shown';

@Component({ selector: 'app-plan', template: '{{ left }}' })
export class PlanComponent implements OnInit, OnDestroy {
  left = 0;
  readonly #gone = new Subject<void>();
  readonly #all = new Subscription();
  #ticks?: Subscription;

  constructor(private readonly host: ElementRef<HTMLElement>) {
    interval(10).pipe(takeUntilDestroyed()).subscribe(() => this.left++);
    interval(10).pipe(map(Number), whileShown(this)).subscribe(() => this.left++);
    timer(1000).subscribe(() => this.left++);
    of(1, 2).subscribe((value) => (this.left = value));
  }

  ngOnInit(): void {
    interval(10).pipe(takeUntil(this.#gone)).subscribe(() => this.left++);
    interval(10).pipe(take(3)).subscribe(() => this.left++);
    fromEvent(this.host.nativeElement, 'click').subscribe(() => this.left++);
    this.#ticks = interval(5).subscribe(() => this.left--);
    this.#all.add(interval(5).subscribe(() => this.left--));
  }

  ngOnDestroy(): void {
    this.#gone.next();
    this.#ticks?.unsubscribe();
    this.#all.unsubscribe();
  }
}

@Injectable({ providedIn: 'root' })
export class Clock {
  now = 0;

  constructor() {
    interval(1000).subscribe(() => this.now++);
  }
}
