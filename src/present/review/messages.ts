/** What the panel and its host say to each other. */

import type { BreakEvenInputs } from './break-even.ts';

/** From the panel to the host. */
export type PanelMessage =
  | { readonly type: 'ready' }
  /** The window has no room for the whole width of the panel. */
  | { readonly type: 'cut' }
  /** Show these words of the reviewed document; offsets are UTF-16 code units of the text that was reviewed. */
  | { readonly type: 'reveal'; readonly offset: number; readonly end: number }
  /** Open a bundled guide: `rules/<id>` or `alternatives/<id>`. */
  | { readonly type: 'guide'; readonly id: string }
  | { readonly type: 'export'; readonly format: ExportFormat }
  /** What the user typed into the calculator; the host keeps it with the document and passes it back as `inputs`. */
  | { readonly type: 'inputs'; readonly inputs: Partial<BreakEvenInputs> };

export type ExportFormat = 'markdown' | 'html' | 'json' | 'sarif';

/** From the host to the panel: the document changed, here is its new body (`renderReviewBody`). */
export interface HostMessage {
  readonly type: 'update';
  readonly body: string;
}
