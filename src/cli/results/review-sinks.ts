/** Reviews of plans as Markdown, HTML pages or data. */

import { renderReviewHtml } from '../../present/review/html.ts';
import { renderReviewMarkdown } from '../../present/review/markdown.ts';
import { escapeHtml } from '../../present/review/markup.ts';
import type { ReviewModel } from '../../present/review/shape.ts';
import type { Sink, SinkContext } from './sink.ts';

/** Takes plans and passes over all other documents. */
export function reviewSink(context: SinkContext): Sink {
  const { options, destination } = context;
  const reviews: Review[] = [];
  const isStreamed = options.format === 'jsonl';
  return {
    add: ({ outcome, review: model }) => {
      if (!model) return;
      const review = { path: outcome.path, model };
      if (isStreamed) destination.write(`${JSON.stringify(toData(review))}\n`);
      else reviews.push(review);
    },
    end: (errors) => {
      if (options.format === 'json') {
        const document = { schemaVersion: 1, tool: context.tool, reviews: reviews.map(toData), errors };
        destination.write(`${JSON.stringify(document, undefined, 2)}\n`);
      } else if (options.format === 'html') return writePages(reviews, context);
      else if (!isStreamed) destination.write(joined(reviews));
      return [];
    },
  };
}

interface Review {
  readonly path: string;
  readonly model: ReviewModel;
}

function toData({ path, model }: Review): object {
  return { path, review: model };
}

function joined(reviews: readonly Review[]): string {
  if (reviews.length === 0) return 'There is no AI plan among these files.\n';
  return reviews.map((it) => renderReviewMarkdown(it.model)).join('\n---\n\n');
}

/** One plan is a page; several are a folder with a page each. */
function writePages(reviews: readonly Review[], { destination, options }: SinkContext): ReturnType<Sink['end']> {
  const [first] = reviews;
  if (!first)
    return [
      {
        path: '',
        message:
          'There is no AI plan among these files, so there is no page. Name a file to have it reviewed all the same.',
      },
    ];
  if (reviews.length === 1 && !destination.isFolder) {
    destination.write(renderReviewHtml(first.model));
    return [];
  }
  const isOnePage = options.output?.endsWith('.html') && !destination.isFolder;
  if (destination.isStandardOutput || isOnePage) {
    return [{ path: '', message: `These are ${reviews.length} pages. Name a folder for them with --output FOLDER.` }];
  }
  const pages = reviews.map(({ path, model }) => [pageName(path), renderReviewHtml(model)] as const);
  destination.writeFolder(new Map([...pages, ['index.html', indexPage(reviews)]]));
  return [];
}

/** A page lies where its plan lies; plans from elsewhere lie beside the others. */
function pageName(path: string): string {
  return `${path.replace(/^(?:[a-z]:)?\/+/iu, '').replace(/(?:^|\/)\.\.(?=\/)/gu, '$&up')}.html`;
}

function indexPage(reviews: readonly Review[]): string {
  const items = reviews.map(({ path }) => {
    const link = pageName(path).split('/').map(encodeURIComponent).join('/');
    return `<li><a href="${link}">${escapeHtml(path)}</a></li>`;
  });
  return `<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8"><title>Reviews of AI plans</title></head>\n<body>\n<h1>Reviews of AI plans</h1>\n<ul>\n${items.join('\n')}\n</ul>\n</body>\n</html>\n`;
}
