/** The look of a report's page: paper, ink, petrol for what is gained, rust for what is lost. */

export const STYLE = `
:root{color-scheme:light dark;--ground:#EFE8D8;--paper:#FAF6EC;--raised:#FFFDF7;--line:#D3C6AB;--ink:#25221B;--ink2:#5A5242;--accent:#0B5A61;--soft:#A9CBC5;--light:#D3E3DD;--lost:#9C3520;--way:#9A5E0C}
@media (prefers-color-scheme:dark){:root{--ground:#191C1F;--paper:#22262A;--raised:#2A2F33;--line:#454B50;--ink:#F2EBDC;--ink2:#BFB8A8;--accent:#7CCBC6;--soft:#3F7F80;--light:#2B4D50;--lost:#F0917A;--way:#E0A54E}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:17px/1.5 "Atkinson Hyperlegible Next","Atkinson Hyperlegible",system-ui,sans-serif}
main,header,nav{max-width:62rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2.5rem}
h1{font-size:clamp(1.6rem,4vw,2.3rem);line-height:1.15;margin:0 0 .3rem}
h2{font-size:1.45rem;margin:0 0 .25rem}
h3{font-size:1.05rem;margin:1.6rem 0 .4rem}
p{max-width:44rem;margin:.2rem 0 1rem;color:var(--ink2)}
nav ul{display:flex;flex-wrap:wrap;gap:.35rem .5rem;list-style:none;padding:0;margin:1rem 0 1.5rem}
nav a{display:inline-block;min-height:2.2rem;padding:.3rem .8rem;border:1px solid var(--line);border-radius:1.1rem;background:var(--raised);color:var(--accent);text-decoration:none}
nav a:hover{text-decoration:underline}
a:focus-visible,summary:focus-visible,.wide:focus-visible{outline:3px solid var(--way);outline-offset:2px}
section{background:var(--paper);border:1px solid var(--line);border-radius:14px;padding:1.4rem 1.5rem;margin:0 0 1.4rem;scroll-margin-top:1rem}
figure{margin:0 0 1rem}
.wide{overflow-x:auto}
svg{display:block;width:100%;min-width:18rem;height:auto;font-size:13px}
.pairs{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(25rem,100%),1fr));gap:0 2rem}
svg text{fill:var(--ink)}
svg .l{text-anchor:end}
svg.phone{display:none;min-width:0}
svg.phone .l{text-anchor:start}
svg .v{font-variant-numeric:tabular-nums}
svg .k{fill:var(--ink2)}
.b{fill:var(--accent)}.b.lost{fill:var(--lost)}.less{fill:var(--way)}
.s9{fill:var(--light)}.s5{fill:var(--soft)}.mid{fill:var(--ink)}
.ref{fill:var(--paper);stroke:var(--lost);stroke-width:2}
.aim{stroke:var(--way);stroke-width:2.5;stroke-dasharray:5 3}
.axis,.z{stroke:var(--line);stroke-width:1}
.p0{fill:var(--accent)}.p1{fill:var(--soft)}.p2{fill:var(--way)}.p3{fill:var(--lost)}.p4{fill:var(--line)}
.on{fill:var(--raised)}.on.p1,.on.p4{fill:var(--ink)}
details{margin:.2rem 0 .6rem}
summary{cursor:pointer;color:var(--accent);min-height:1.6rem}
table{border-collapse:collapse;font-size:.92rem;font-variant-numeric:tabular-nums}
th,td{text-align:left;padding:.3rem .8rem .3rem 0;border-bottom:1px solid var(--line);vertical-align:top}
tbody th{min-width:9rem}
thead th{color:var(--ink2);font-weight:600}
td.n,th.n{text-align:right}
td.n{white-space:nowrap}
ol.found{list-style:none;padding:0;margin:0}
ol.found li{display:flex;gap:.8rem;padding:.45rem 0;border-bottom:1px solid var(--line)}
ol.found b{flex:0 0 7.5rem;font-weight:600}
.w3{color:var(--lost)}.w2{color:var(--way)}.w1{color:var(--ink2)}
@media (max-width:38rem){svg.broad{display:none}svg.phone{display:block}}
@media (max-width:30rem){main,header,nav{padding-inline:.6rem}section{padding:1rem .9rem}ol.found li{display:block}ol.found b{display:block}}
@media print{body{background:none}section{break-inside:avoid}}
`
