/** The inline style of the report. */
export const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; padding: 1.5rem 1rem; background: light-dark(#fff, #0f1716); color: light-dark(#14211f, #eef4f2); }
main { max-width: 90rem; margin: auto; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 2rem 0 .5rem; font-size: 1.15rem; }
.map, .wide { overflow-x: auto; }
svg { display: block; min-width: 80rem; width: 100%; height: auto; }
table { border-collapse: collapse; }
th, td { padding: .35rem 1rem .35rem 0; border-bottom: 1px solid light-dark(#c5d0cd, #364845); text-align: start; font-weight: 400; font-variant-numeric: tabular-nums; }
thead th { color: light-dark(#3d4b49, #bccac7); font-size: .9rem; }
td { text-align: end; }
text { font-size: 13px; text-anchor: middle; fill: light-dark(#14211f, #eef4f2); }
.code { font-weight: 600; }
rect { stroke: light-dark(#6b7c79, #8ba09c); stroke-width: 1.2; }
.s0 rect { fill: light-dark(#fff, #0f1716); stroke-dasharray: 4 3; }
.s1 rect { fill: light-dark(#e6f3f2, #12302f); }
.s2 rect { fill: light-dark(#c4e2e0, #17403f); }
.s3 rect { fill: light-dark(#94cbc8, #1d5553); }
.s4 rect { fill: light-dark(#64b0ac, #236d6a); }
.s5 rect { fill: light-dark(#3f9a95, #2a8682); }
.edge { fill: none; stroke: light-dark(#6b7c79, #8ba09c); stroke-width: 1; }
.w0 { stroke-dasharray: 2 4; opacity: .6; }
.w2 { stroke-width: 2; } .w3 { stroke-width: 3.5; } .w4 { stroke-width: 5; } .w5 { stroke-width: 7; }
`
