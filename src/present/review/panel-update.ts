/** Takes a new body into the panel section by section, so that focus, scroll position and open details stay where they are. */

/** What each section looked like when it came, since the live one may have been opened or typed into. */
const arrived = new Map(
  [...document.querySelectorAll<HTMLElement>('#head, section')].map((it) => [it.id, it.outerHTML]),
);

/** Replaces the sections that changed; `redrawn` runs when the calculator is among them. */
export function takeUpdate(body: string, redrawn: () => void): void {
  const template = document.createElement('template');
  template.innerHTML = body;
  const anchor = topSection();
  const before = anchor?.getBoundingClientRect().top ?? 0;
  const spoken = verdict();
  for (const fresh of template.content.querySelectorAll<HTMLElement>('#head, section')) replaceSection(fresh, redrawn);
  const after = anchor ? document.getElementById(anchor.id)?.getBoundingClientRect().top : undefined;
  if (after !== undefined && after !== before) window.scrollBy(0, after - before);
  if (verdict() !== spoken) announce(verdict());
}

function replaceSection(fresh: HTMLElement, redrawn: () => void): void {
  const live = document.getElementById(fresh.id);
  if (!live || arrived.get(fresh.id) === fresh.outerHTML) return;
  arrived.set(fresh.id, fresh.outerHTML);
  const focus = focusIn(live);
  const open = new Set([...live.querySelectorAll('details[open]')].map((it) => it.id));
  live.replaceWith(fresh);
  for (const details of fresh.querySelectorAll('details')) details.open = open.has(details.id);
  if (fresh.id === 'break-even') redrawn();
  if (focus) refocus(fresh, focus);
}

interface Focus {
  readonly id: string;
  readonly text: string;
  readonly index: number;
}

const focusable = 'button, input, summary';

function focusIn(section: HTMLElement): Focus | undefined {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || !section.contains(active)) return undefined;
  const index = [...section.querySelectorAll(focusable)].indexOf(active);
  return { id: active.id, text: active.textContent ?? '', index };
}

/** The same element where it has an id, else one that reads the same, else the one in its place. */
function refocus(section: HTMLElement, { id, text, index }: Focus): void {
  const all = [...section.querySelectorAll<HTMLElement>(focusable)];
  const same = all.find((it) => id !== '' && it.id === id) ?? all.find((it) => it.textContent === text);
  (same ?? all[Math.min(index, all.length - 1)])?.focus({ preventScroll: true });
}

function topSection(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('#head, section')].find(
    (it) => it.getBoundingClientRect().bottom > 0,
  );
}

function verdict(): string {
  return document.querySelector('.verdict')?.textContent?.trim() ?? '';
}

/** A region of its own: one that is replaced together with its text is not read out. */
function announce(text: string): void {
  let region = document.getElementById('announcement');
  if (!region) {
    region = document.createElement('p');
    region.id = 'announcement';
    region.className = 'hidden';
    region.setAttribute('role', 'status');
    document.body.append(region);
  }
  region.textContent = text;
}
