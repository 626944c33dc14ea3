/** How the parts of the review are laid out, from a column of 240 pixels to a wide editor. */

export const partStyle = `
#head { padding: 18px 0 14px; }
.verdict { display: flex; gap: 8px; font-size: 1.35rem; line-height: 1.3; font-weight: 400; margin: 2px 0 6px; text-wrap: pretty; }
.verdict .icon { width: 22px; height: 22px; margin-top: 0.18em; stroke-width: 1.2; }
.exports { display: flex; flex-wrap: wrap; gap: 2px 12px; margin-top: 8px; }
.exports span { color: var(--muted); }

.place { display: inline; max-width: 100%; border-radius: 3px; }
button.place:hover { background: var(--hover); }
button.place:hover .line { text-decoration: underline; }
.line { display: inline-block; min-width: 1.6em; font-family: var(--mono); font-size: 0.92em; color: var(--link); }
span.place .line { color: var(--muted); }
.quote { color: var(--muted); }
.quote strong { font-weight: 600; color: var(--text); }
.quote.whole { color: var(--text); }
.places { margin-top: 4px; display: grid; gap: 3px; }

.checks { display: grid; gap: 14px; }
.checks > li, .statement { display: flex; gap: 8px; min-width: 0; }
.checks > li > div, .statement > div { min-width: 0; }
.statements { display: grid; gap: 10px; }
.statement .state { color: var(--muted); }
.statement.aside .quote strong { font-weight: 400; color: var(--muted); }
.rung .state { font-weight: 600; }
.message { margin-top: 2px; }
button.guide { border-radius: 2px; }
.message .guide { font-family: var(--mono); font-size: 0.92em; white-space: nowrap; }

table { width: 100%; border-collapse: collapse; }
th { font-weight: 600; text-align: start; }
td, th { vertical-align: top; padding: 9px 16px 9px 0; }
td:last-child { padding-inline-end: 0; }
thead th { color: var(--muted); font-weight: 400; padding-block: 0 6px; }
tbody tr { border-top: 1px solid var(--edge); }
.wishes thead th:first-child { width: 23%; }
.wishes thead th:nth-child(2) { width: 22%; }
.example { display: block; font-weight: 400; font-style: italic; margin-top: 2px; }
.absent th { font-weight: 400; }
.clock thead th:first-child { width: 34%; }
.clock thead th:nth-child(2) { width: 42%; }
.clock th[scope=row] { display: flex; gap: 8px; }
.clock th .link { font-weight: 400; margin-inline-start: 4px; }
.clock .date { color: var(--muted); margin-inline-start: 4px; }

.ladder { display: grid; grid-template-columns: repeat(3, 1fr); align-items: end; margin-top: 12px; }
.rung { border: 1px solid var(--edge); border-bottom-width: 3px; padding: 10px 12px; min-width: 0; align-self: stretch; }
.rung + .rung { margin-inline-start: -1px; }
.rung h3 { display: flex; gap: 6px; }
.rung:nth-child(1) { margin-top: 36px; }
.rung:nth-child(2) { margin-top: 18px; }
.rung.stands { border-bottom-color: var(--good); }
.rung.wanted { border-bottom-color: var(--open); }
.rung.climbed { border-bottom-color: var(--good); }
.rung.unused, .rung.unused .state { color: var(--muted); font-weight: 400; }
.missing { list-style: disc; padding-inline-start: 20px; margin-top: 4px; columns: 2 260px; column-gap: 28px; }
#ladder h3 + .missing { margin-top: 4px; }
.ladder + h3 { margin-top: 14px; }

.calculator { display: grid; grid-template-columns: minmax(250px, 5fr) 7fr; gap: 28px; margin-top: 12px; }
.figures { display: grid; gap: 1px; align-content: start; }
.figure { display: grid; grid-template-columns: 1fr 84px; gap: 0 12px; align-items: center; padding: 3px 0; }
.figure label, .figure > span { line-height: 1.3; }
.figure strong { text-align: end; font-weight: 400; font-variant-numeric: tabular-nums; }
.figure .source { display: inline-block; font-size: 0.92em; }
.figure input { font: inherit; font-variant-numeric: tabular-nums; text-align: end; width: 100%; padding: 2px 5px; color: var(--vscode-input-foreground, inherit); background: var(--vscode-input-background, transparent); border: 1px solid var(--vscode-input-border, var(--edge)); border-radius: 2px; appearance: textfield; }
.figure input::-webkit-inner-spin-button { appearance: none; }
.figures > .link { margin-top: 8px; justify-self: start; }
.outcome strong { font-weight: 600; }
summary { cursor: pointer; color: var(--link); margin-top: 8px; width: fit-content; }
.months { width: auto; margin-top: 6px; font-variant-numeric: tabular-nums; }
.months td, .months th { padding: 3px 18px 3px 0; text-align: end; }

@container review (min-width: 820px) {
  main { display: grid; grid-template-columns: 1fr 1fr; column-gap: 36px; }
  main > section { grid-column: 1 / -1; }
  main > #map { grid-column: 1; }
  main > #checks { grid-column: 2; }
  main > #map { grid-row: 1; }
  .bill { grid-template-columns: 1fr 1fr; column-gap: 36px; }
}
@container review (max-width: 620px) {
  .wishes, .clock, .wishes tbody, .clock tbody, .wishes tr, .clock tr, .wishes td, .clock td, .wishes tbody th { display: block; width: auto; }
  .wishes thead, .clock thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .wishes td, .wishes tbody th, .clock td, .clock tbody th { padding: 0; }
  .wishes tbody tr, .clock tbody tr { padding: 10px 0; }
  .wishes td, .clock td { margin-top: 5px; }
  .ladder { grid-template-columns: 1fr; }
  .rung:nth-child(n) { margin: 0; border: 1px solid var(--edge); border-inline-start-width: 3px; }
  .rung + .rung:nth-child(n) { border-top: 0; }
  .rung.stands:nth-child(n), .rung.climbed:nth-child(n) { border-inline-start-color: var(--good); }
  .rung.wanted:nth-child(n) { border-inline-start-color: var(--open); }
  .calculator { grid-template-columns: 1fr; gap: 16px; }
}
@container review (max-width: 300px) {
  .figure { grid-template-columns: 1fr; gap: 2px; }
  .figure strong { text-align: start; }
}
`;
