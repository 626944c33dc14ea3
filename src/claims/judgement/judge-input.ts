/** What the statistical reader knows of the document that it reads. */

import type { DocumentFrame } from './features/slots.ts';

export interface JudgeInput extends DocumentFrame {
  readonly title: string;
  /** Whether the document is about language models at all. */
  readonly isAbout: boolean;
  /** Characters of the document. */
  readonly length: number;
}
