/** How the plan map, the break-even plot and their legends look. */

export const pictureStyle = `
.picture { display: block; width: 100%; height: auto; max-width: 640px; }
.map .picture { max-width: 480px; }
.picture.narrow { display: none; max-width: 400px; }
.map .narrow { max-width: 320px; }
.picture text { font-family: var(--sans); font-size: 12px; fill: var(--text); }
.picture .head, .picture .tick { fill: var(--muted); font-size: 11px; }
.picture.narrow .head { font-size: 10.5px; }
.cell { fill: none; stroke: color-mix(in srgb, var(--edge) 55%, var(--ground)); stroke-width: 1; }
.cell.right { fill: color-mix(in srgb, var(--good) 16%, var(--ground)); stroke: color-mix(in srgb, var(--good) 60%, var(--ground)); stroke-width: 1.5; }
.mark { stroke-width: 1.5; cursor: pointer; }
.review .mark .number { font-size: 10px; stroke: none; font-variant-numeric: tabular-nums; }
.review .mark .number.long { font-size: 8px; }
.mark.fine { stroke: var(--good); fill: color-mix(in srgb, var(--good) 28%, var(--ground)); }
.mark.wrong { stroke: var(--wrong); fill: color-mix(in srgb, var(--wrong) 24%, var(--ground)); }
.mark.hint { stroke: var(--open); fill: color-mix(in srgb, var(--open) 22%, var(--ground)); }
.mark.aside { stroke: var(--muted); fill: var(--ground); stroke-dasharray: 2 2; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 14px; margin-top: 10px; color: var(--muted); font-size: 0.92rem; }
.legend li, .legend .key { display: inline-flex; align-items: center; gap: 5px; }
.legend .mark { cursor: default; }
.key::before { content: ''; width: 18px; border-top: 2px solid currentColor; }
.key.large::before { border-color: var(--large); }
.key.tuned::before { border-color: var(--tuned); border-top-style: dashed; }
.key.retirement::before { border-color: var(--muted); border-top: 1px dotted var(--muted); }
figure { margin-top: 10px; container: plot / inline-size; }
.grid { stroke: color-mix(in srgb, var(--edge) 50%, var(--ground)); stroke-width: 1; }
polyline { fill: none; stroke-width: 2; stroke-linejoin: round; }
polyline.large { stroke: var(--large); }
polyline.tuned { stroke: var(--tuned); stroke-dasharray: 6 3; }
.retirement { stroke: var(--muted); stroke-width: 1; stroke-dasharray: 1 3; }
.crossing circle { fill: var(--ground); stroke: var(--text); stroke-width: 2; }
.crossing line { stroke: var(--text); stroke-width: 1; }
.crossing text { font-weight: 600; }
.bar { display: block; margin: 6px 0; }
.bar .track { fill: var(--edge); }
.bar .left { fill: currentColor; color: var(--muted); }
.bar.good .left { color: var(--good); }
.bar.open .left { color: var(--open); }
.bar.wrong .left { color: var(--wrong); }
@container review (max-width: 400px) {
  .map .wide { display: none; }
  .map .narrow { display: block; }
}
@container plot (max-width: 440px) {
  .wide { display: none; }
  .picture.narrow { display: block; }
}
`;
