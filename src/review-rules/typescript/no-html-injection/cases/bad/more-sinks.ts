import { Component } from '@angular/core';
import type { ActivatedRoute } from '@angular/router';
import type { DomSanitizer, SafeHtml } from '@angular/platform-browser';
import { Hono } from 'hono';

@Component({ selector: 'app-banner', template: '<div [innerHTML]="html"></div>' })
export class BannerComponent {
  html: SafeHtml = '';

  constructor(
    private readonly route: ActivatedRoute,
    private readonly sanitizer: DomSanitizer,
  ) {}

  show(): void {
    const text = this.route.snapshot.queryParamMap.get('text') ?? '';
    this.html = this.sanitizer.bypassSecurityTrustHtml(`<b>${text}</b>`); // expect: xss
  }
}

const app = new Hono();
app.get('/search', (c) => c.html(`<h1>Results for ${c.req.query('q')}</h1>`)); // expect: xss

export function fill(box: HTMLElement): void {
  const name = new URLSearchParams(location.search).get('name');
  box.setHTMLUnsafe(`<b>${name}</b>`); // expect: xss
  $('<li>' + name + '</li>').appendTo('#list'); // expect: xss
}
