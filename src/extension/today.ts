/** Today, and when it is another day. */

import type { Disposable, Event, WindowState } from 'vscode';
import { dayOf } from '../text/dates.ts';

export function today(): string {
  return dayOf(new Date());
}

/** Tells when somebody comes back to a window that was left open overnight. */
export function onNewDay(changes: Event<WindowState>, tell: () => void): Disposable {
  let last = today();
  return changes(({ focused }) => {
    if (!focused || last === today()) return;
    last = today();
    tell();
  });
}
