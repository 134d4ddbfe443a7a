import type { NavigationGuardNext, RouteLocationNormalized, Router } from 'vue-router';
import { members } from './members';

export function guard(router: Router): void {
  router.beforeEach((to, from, next) => {
    if (to.meta.closed === true && !members.isKnown()) {
      return next({ name: 'door' });
    }
    return next();
  });

  router.beforeEach((to, from, next) => {
    if (to.meta.closed !== true) {
      next();
    }
    if (to.meta.closed === true) {
      next('/door');
    }
  });

  router.beforeResolve((to, from, next) => {
    if (to.meta.hall === undefined) next();
    else members.load().then(() => next(), () => next('/door'));
  });
}

// `next` of a middleware goes on with the rest, and may be left to it.
export function middleware(to: RouteLocationNormalized, from: RouteLocationNormalized, next: NavigationGuardNext) {
  if (to.path === '/') next();
  members.note(from.path);
}
