import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom, map, switchMap } from 'rxjs';

@Injectable({ providedIn: 'root' })
export class OrderService {
  private readonly http = inject(HttpClient);

  place(order: { id: string }) {
    return this.http.post('/orders', order);
  }

  cancel(id: string): void {
    this.http.delete(`/orders/${id}`).subscribe({ error: (error: unknown) => console.error(error) });
  }

  load(id: string): Promise<unknown> {
    return firstValueFrom(this.http.get(`/orders/${id}`).pipe(map((order) => order)));
  }

  move(id: string) {
    const stored = this.http.put(`/orders/${id}`, {});
    return this.load$(id).pipe(switchMap(() => stored));
  }

  private load$(id: string) {
    return this.http.get(`/orders/${id}`);
  }
}
