/** Links to scientific papers: their words are the title of what others have written. */

/** Where papers lie: archives, publishers and the meetings that publish themselves. */
const paper =
  /^https?:\/\/(?:[\w-]+\.){0,3}(?:arxiv\.org|doi\.org|aclanthology\.org|aclweb\.org|openreview\.net|dl\.acm\.org|ieeexplore\.ieee\.org|link\.springer\.com|sciencedirect\.com|nature\.com\/articles|science\.org\/doi|pnas\.org|semanticscholar\.org|ncbi\.nlm\.nih\.gov|biorxiv\.org|medrxiv\.org|ssrn\.com|jmlr\.org|mlr\.press|(?:nips|neurips)\.cc|huggingface\.co\/papers|hal\.science)\//i;

/** A word or three name a method ("LoRA"), as a plan does that wants it. */
const shortestTitle = 4;

export function isPaper(address: string): boolean {
  return paper.test(address);
}

export function isTitle(words: string): boolean {
  return words.trim().split(/\s+/).length >= shortestTitle;
}
