/** The front matter of Markdown. */

/** Text of the front matter of a Markdown text, without its fences. */
export function frontMatterOf(text: string): string {
  return /^\uFEFF?---\r?\n(?<body>[\s\S]*?)\r?\n---\s*(?:\r?\n|$)/.exec(text)?.groups?.body ?? '';
}
