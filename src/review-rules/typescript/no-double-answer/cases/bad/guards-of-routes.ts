import type { NavigationGuardNext, RouteLocationNormalized, Router } from 'vue-router';
import { members } from './members';

export function guard(router: Router): void {
  router.beforeEach(async (to, _from, next) => {
    await members.load();
    if (to.meta.closed === true && !members.isKnown()) {
      next({ name: 'door' }); // expect: called-back-twice
    }
    document.title = String(to.meta.title ?? '');
    next();
  });

  router.beforeResolve(function (to, from, next) {
    if (to.path === from.path) next(false); // expect: called-back-twice
    return next();
  });
}

export const routes = [
  {
    path: '/halls',
    beforeEnter(to: RouteLocationNormalized, from: RouteLocationNormalized, next: NavigationGuardNext) {
      if (!members.mayEnter(to.params.hall)) {
        members.note(from.path);
        next('/door'); // expect: called-back-twice
      }
      next();
    },
  },
];
