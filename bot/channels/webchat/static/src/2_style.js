// The whole look, inside the shadow root. `!important` on :host alone: there the inside wins over the
// page, so that hostile page styles cannot hide or move the chat.

const STYLE = `
:host { all: initial !important; display: block !important; }
:host([data-mode="button"]) { position: fixed !important; inset-block-end: 0 !important;
  inset-inline-end: 0 !important; z-index: 2147483647 !important; }
:host([data-mode="button"][data-position="start"]) { inset-inline-end: auto !important; inset-inline-start: 0 !important; }
:host([data-mode="page"]) { position: fixed !important; inset: 0 !important; }
:host([data-mode="inline"]) { block-size: var(--chat-height, 560px) !important; inline-size: 100% !important; max-inline-size: 680px !important; }
@media print { :host { display: none !important; } }

.w { --k: 1; --paper: #FAF8F5; --surface: #FFFFFF; --line: #E4DFD7; --ink: #1B1F27; --soft: #565D6B;
  --lantern: #9A4A06; --on-lantern: #FFFFFF; --own: #F5EADC; --bad: #B3161B; --ok: #1F6B45;
  color-scheme: light; color: var(--ink);
  font: 400 calc(15px*var(--k))/1.467 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  -webkit-text-size-adjust: 100%; block-size: 100%; }
.w[data-theme="dark"] { --paper: #14161A; --surface: #1C1F25; --line: #31363F; --ink: #ECE9E4; --soft: #A9AEB9;
  --lantern: #F2B155; --on-lantern: #1B1F27; --own: #3A2E1D; --bad: #FF8A85; --ok: #74C69D; color-scheme: dark; }
.w[data-large] { --k: 1.4; }
.w *, .w *::before { box-sizing: border-box; }
.w [hidden] { display: none !important; }
.w p { margin: 0; }

button, textarea, select, input { font: inherit; color: inherit; margin: 0; }
button { cursor: pointer; min-block-size: 44px; padding: 8px 16px; border-radius: 8px; font-weight: 600;
  border: 1px solid var(--line); background: var(--surface); touch-action: manipulation; }
button:hover { border-color: var(--soft); }
:focus-visible { outline: 2px solid var(--lantern); outline-offset: 2px; }
.main { background: var(--accent, var(--lantern)); color: var(--on-accent, var(--on-lantern)); border-color: transparent; }
.leave { border-color: var(--ink); position: relative; }
.leave .count { position: absolute; inset-block-end: 3px; inset-inline: 0; display: flex; gap: 4px; justify-content: center; }
.leave .count i { inline-size: 5px; block-size: 5px; border-radius: 50%; background: var(--lantern); }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.dock { display: flex; gap: 8px; padding: 16px; flex-wrap: wrap; justify-content: flex-end; }
.dock button { border-radius: 22px; padding-inline: 20px; box-shadow: 0 1px 4px rgba(0,0,0,.18); }
.w[data-mode="button"][data-open] .dock { display: none; }
.w:not([data-mode="button"]) .dock { display: none; }

.panel { display: flex; flex-direction: column; background: var(--paper); overflow: hidden; position: relative; }
.w[data-mode="button"] .panel { display: none; inline-size: 360px; block-size: 560px; max-block-size: calc(100vh - 32px);
  margin: 16px; border: 1px solid var(--line); border-radius: 8px; box-shadow: 0 4px 24px rgba(0,0,0,.16); }
.w[data-mode="button"][data-open] .panel { display: flex; }
.w[data-mode="inline"] .panel { block-size: 100%; border: 1px solid var(--line); border-radius: 8px; }
.w[data-mode="page"] .panel { block-size: 100%; }
@media (max-width: 480px), (max-height: 420px) {
  .w[data-mode="button"][data-open] .panel { position: fixed; inset: 0; inline-size: auto; block-size: 100%;
    max-block-size: none; margin: 0; border: 0; border-radius: 0; }
}

header { padding-block: 8px; padding-inline: 16px 8px; background: var(--surface); border-block-end: 1px solid var(--line); }
.bar { display: flex; align-items: center; gap: 4px; }
h2 { flex: 1 0 min-content; max-inline-size: 40%; margin: 0; font-size: calc(15px*var(--k)); line-height: 1.333; font-weight: 600; overflow-wrap: break-word; }
.holder, .people { font-size: calc(13px*var(--k)); line-height: 1.385; color: var(--soft); padding-block: 4px; }
.people:empty { display: none; }
.w .people span { display: block; }
.people { padding-block: 0 4px; }
.holder::before { content: ""; display: inline-block; inline-size: 7px; block-size: 7px; border-radius: 50%;
  border: 1.5px solid var(--soft); margin-inline-end: 6px; vertical-align: 1px; }
.holder[data-holder="responder"] { color: var(--ok); font-weight: 600; }
.holder[data-holder="responder"]::before { background: var(--ok); border-color: var(--ok); }
header button { padding-inline: 12px; }
header .leave { line-height: 1.3; }
.w[data-large] .leave { font-size: calc(13px*var(--k)); }
header .icon { flex: none; inline-size: 44px; padding: 0; border-color: transparent; background: none; }
.icon svg { display: block; margin: auto; }
.icon[aria-expanded="true"] { border-color: var(--line); }
.sheet { padding: 8px 16px; background: var(--surface); border-block-end: 1px solid var(--line); overflow-y: auto; max-block-size: 60%; flex-shrink: 0; }
.sheet label { display: flex; align-items: center; gap: 12px; min-block-size: 44px; cursor: pointer; }
.sheet input { inline-size: 20px; block-size: 20px; flex: none; accent-color: var(--lantern); }
.sheet .pick { flex-wrap: wrap; justify-content: space-between; gap: 0 12px; }
.sheet select { min-block-size: 44px; max-inline-size: 100%; padding: 4px 8px; border: 1px solid var(--soft); border-radius: 8px; background: var(--paper); }
.veil { display: none; flex: 1; align-items: center; justify-content: center; padding: 16px; }
.w[data-covered] .veil { display: flex; }
.w[data-covered] :is(.log, .foot, .sheet, .holder, .people) { display: none; }

.log { flex: 1; min-block-size: 0; overflow-y: auto; overscroll-behavior: contain; padding: 16px; outline-offset: -3px; }
.log > * { max-inline-size: 640px; margin-inline: auto; }
.intro { color: var(--soft); font-size: calc(13px*var(--k)); line-height: 1.385; padding-block-end: 12px; margin-block-end: 16px;
  border-block-end: 1px solid var(--line); }
.intro p:first-child { color: var(--ink); font-size: calc(15px*var(--k)); line-height: 1.467; }
.w .intro p + p { margin-block-start: 8px; }
@media (hover: none) { .keys { display: none; } }

.m { display: flex; flex-direction: column; align-items: flex-start; margin-block-end: 16px; }
.m.person { align-items: flex-end; }
.by, .at { font-size: calc(13px*var(--k)); line-height: 1.385; color: var(--soft); font-variant-numeric: tabular-nums; }
.w .by { font-weight: 600; margin-block-end: 4px; }
.w .at { margin-block-start: 4px; display: flex; gap: 8px; align-items: center; flex-wrap: wrap; }
.at button { min-block-size: 44px; padding: 4px 12px; font-size: calc(13px*var(--k)); }
.at .bad { color: var(--bad); font-weight: 600; }
.b { max-inline-size: 88%; padding: 8px 12px; border: 1px solid var(--line); border-radius: 8px; background: var(--surface);
  white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; text-align: start; }
.person .b { background: var(--own); border-color: transparent; border-end-end-radius: 2px; }
.assistant .b, .responder .b { border-end-start-radius: 2px; }
.responder .b { border-inline-start: 3px solid var(--ok); }
.responder .by { color: var(--ok); }
.w .line { text-align: center; color: var(--soft); font-size: calc(13px*var(--k)); line-height: 1.385; margin: 4px auto 16px; }

.options { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 8px; max-inline-size: 100%; }
.options button { border-color: var(--lantern); color: var(--lantern); text-align: start; overflow-wrap: anywhere; }
.asked { margin: 4px auto 16px; text-align: center; }
.asked .options { justify-content: center; }
.cards { display: grid; gap: 8px; margin: 8px 0 0; padding: 0; list-style: none; inline-size: 100%; }
.card { padding: 12px; border: 1px solid var(--line); border-radius: 8px; background: var(--surface); overflow-wrap: anywhere; }
.card h3 { margin: 0 0 4px; font-size: calc(15px*var(--k)); line-height: 1.467; font-weight: 600; }
.card p { white-space: pre-wrap; }
.w .card .soft { color: var(--soft); font-size: calc(13px*var(--k)); line-height: 1.385; margin-block-start: 8px; }
.reach { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 8px; }
.reach a { display: inline-flex; align-items: center; min-block-size: 44px; padding: 8px 12px; border-radius: 8px; gap: 6px;
  border: 1px solid var(--lantern); color: var(--lantern); font-weight: 600; text-decoration: none; }
.reach bdi { font-variant-numeric: tabular-nums; }

.below { align-self: center; position: absolute; inset-block-end: 100%; margin-block-end: 8px; border-radius: 22px;
  box-shadow: 0 1px 4px rgba(0,0,0,.18); inset-inline-start: 50%; transform: translateX(-50%); }
.foot { position: relative; background: var(--surface); border-block-start: 1px solid var(--line); padding: 12px;
  display: grid; grid-template-columns: minmax(0, 640px); justify-content: center; }
.w .state { margin-block-end: 8px; font-size: calc(13px*var(--k)); line-height: 1.385; color: var(--soft); }
.w .state:empty { margin: 0; }
.w .state.bad { color: var(--bad); }
form { display: flex; gap: 8px; align-items: flex-end; margin-block: 0; }
textarea { flex: 1; min-inline-size: 0; min-block-size: 44px; max-block-size: 132px; padding: 10px 12px; border-radius: 8px;
  border: 1px solid var(--soft); background: var(--paper); color: var(--ink); font-size: calc(16px*var(--k)); resize: none; overflow-y: auto; }
textarea::placeholder { color: var(--soft); opacity: 1; }
.over { display: flex; flex-wrap: wrap; gap: 0 24px; }
.erase, .end { min-block-size: 44px; margin-block-end: -12px; padding: 0 4px; border: 0; background: none; color: var(--soft);
  font-weight: 400; font-size: calc(13px*var(--k)); }
.erase:hover, .end:hover { text-decoration: underline; }
@media (max-height: 420px) { .erase, .end { min-block-size: 32px; } .intro { padding-block-end: 8px; margin-block-end: 8px; }
  .w .panel { overflow-y: auto; }
  header { display: contents; }
  .bar { position: sticky; inset-block-start: 0; z-index: 1; flex: none; padding: 4px 8px; background: var(--surface); border-block-end: 1px solid var(--line); }
  .holder, .people { flex: none; padding-inline: 16px; background: var(--surface); }
  .log { flex: 1 0 132px; }
  .foot { position: sticky; inset-block-end: 0; z-index: 1; padding: 8px; }
  .foot:has(.over:not([hidden])) { inset-block-end: -24px; } }
@media (prefers-reduced-motion: no-preference) { .m { animation: in 120ms ease-out; } @keyframes in { from { opacity: 0; } } }
@media (forced-colors: active) { .b, .card, .main { border: 1px solid; } }
`;
