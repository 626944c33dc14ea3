/**
 * At great zoom the editor makes columns wider than the window has room for, and the last one is cut off at the window's edge.
 * Nobody tells the panel; it finds out by asking the browser how much of a line across it is on the screen.
 */

/** Lays the page out in the width that shows, and says so when that is less than the whole. */
export function keepToShownWidth(whenCut: () => void): void {
  const line = document.createElement('div');
  line.className = 'across';
  document.body.append(line);
  const steps = Array.from({ length: 101 }, (_, index) => index / 100);
  new IntersectionObserver(
    (entries) => {
      const last = entries.at(-1);
      if (!last) return;
      const whole = last.boundingClientRect.width;
      const shown = last.intersectionRect.width;
      const isCut = whole > 0 && shown < whole - 1;
      document.body.style.maxWidth = isCut && shown > 0 ? `${shown}px` : '';
      if (isCut) whenCut();
    },
    { threshold: steps },
  ).observe(line);
}
