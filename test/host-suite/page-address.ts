/** Gives a Node extension host the one property of a page that mocha's browser build reads without asking. */

const place = globalThis as { location?: { search: string } };
place.location ??= { search: '' };
