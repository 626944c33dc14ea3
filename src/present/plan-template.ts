/** The plan that "New AI Plan" starts from: it climbs the ladder, and each claim in it is paid for by evidence. */

/** The plan as a snippet: `${1:…}` are the places to fill in, in the order in which one thinks. */
export const planTemplate = `---
ai-plan: true
---

# \${1:Mail desk assistant}: project plan

## Goal

Today \${2:each of 9,000 mails a day is sorted by hand, in four hours on average}.
By \${3:the end of March} \${4:a mail is in the right queue within a minute}.
We know by \${5:the share of mails that a clerk has to move again: 12 % today, 5 % then}.

## What it has to do

| The wish | Tool |
| --- | --- |
| \${6:Name the queue, as one of twelve labels} | prompt with a schema |
| \${7:Answer from the current tariff pages} | retrieval, with the page named in the answer |
| \${8:Write like the desk does} | system prompt with six approved replies |

## Milestones

1. \${9:January}: a system prompt with examples on a strong model. Baseline: scored on \${10:400 labelled mails}; the bar is \${11:0.92 macro-F1}.
2. \${12:February}: retrieval over the tariff pages, re-indexed on each edit; twenty questions, the right page among the first five hits.
3. \${13:April}, only if the prompt misses the bar or costs more than \${14:EUR 2,000} a month: scope a small model, with the section below filled in.

## Evidence

| What | Where we stand |
| --- | --- |
| Volume | \${15:9,000 mails a day} |
| Baseline | prompt v1: not measured yet |
| Evaluation | \${16:500 held-out mails}, before each release and every Monday on 50 fresh ones |
| Data owner | \${17:the mail team}, adds corrected labels every month, retrained each quarter |
| Hosting and inference | \${18:EUR 300} a month |
| Exit | when the base model retires, the prompted model takes over; ten days are reserved |

## Not planned

Facts go into retrieval, and we do not train a model to know them.
`;
