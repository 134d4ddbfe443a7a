import { HttpClient } from '@angular/common/http';
import { Injectable } from '@angular/core';
import { map } from 'rxjs';

@Injectable({ providedIn: 'root' })
export class OrderService {
  constructor(private readonly http: HttpClient) {}

  place(order: { id: string }): void {
    this.http.post('/orders', order); // expect: floating-promise
  }

  cancel(id: string): void {
    this.http.delete(`/orders/${id}`).pipe(map(() => id)); // expect: floating-promise
  }
}
