/** The style of the review: the editor's own colours and fonts, with fallbacks where there is no editor. */

export const reviewStyle = `
:root { color-scheme: light dark; }
body { margin: 0; padding: 0; }
`;
