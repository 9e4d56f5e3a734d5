/** Owns what the dossier's page does: search and filters, the confidence cut-off, jumping to words, telling about a mark. The page reads without it. */

/** [anchor, source, facts, confidence in percent], as html/reports.ts writes them. */
type StatementRow = [string, string, string, number];

const PAGE_SIZE = 60;
const byId = <T extends HTMLElement>(id: string): T | null => document.getElementById(id) as T | null;
const data = JSON.parse(byId('data')?.textContent ?? '{}') as Record<string, StatementRow[]>;
const panel = byId('panel');
let cut = 0;

/* Claims: search, filter, cut-off, a screenful at a time. */
function startClaims(): void {
  const form = byId<HTMLFormElement>('controls');
  if (!form) return;
  const find = byId<HTMLInputElement>('find');
  const kind = byId<HTMLSelectElement>('kind');
  const only = byId<HTMLSelectElement>('only');
  const slider = byId<HTMLInputElement>('cut');
  const more = byId<HTMLButtonElement>('more');
  const claims = [...document.querySelectorAll<HTMLElement>('article.claim')].map((el) => ({
    el, words: (el.textContent ?? '').toLowerCase(), kind: el.dataset['k'] ?? '', flags: el.dataset['f'] ?? '', sure: Number(el.dataset['c']),
  }));
  let limit = PAGE_SIZE;
  const show = (): void => {
    const words = (find?.value ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    let hits = 0;
    for (const c of claims) {
      const fits = c.sure >= cut && (!kind?.value || c.kind === kind.value) && (!only?.value || c.flags.includes(only.value))
        && words.every((w) => c.words.includes(w));
      if (fits) hits += 1;
      c.el.hidden = !fits || hits > limit;
    }
    const shown = Math.min(hits, limit);
    const count = byId('count');
    if (count) count.textContent = `${shown} of ${hits} claims shown${hits < claims.length ? `, ${claims.length - hits} filtered out` : ''}`;
    if (more) more.hidden = hits <= limit;
  };
  const restart = (): void => { limit = PAGE_SIZE; show(); };
  let timer = 0;
  form.hidden = false;
  form.addEventListener('submit', (e) => e.preventDefault());
  form.addEventListener('input', () => {
    cut = Number(slider?.value ?? 0);
    const shown = byId<HTMLOutputElement>('cut-shown');
    if (shown) shown.value = `${cut}%${levelOf(cut)}`;
    clearTimeout(timer);
    timer = setTimeout(() => { restart(); for (const r of document.querySelectorAll<HTMLDetailsElement>('details.report[open]')) dim(r); }, 120);
  });
  form.addEventListener('click', (e) => {
    const level = e.target instanceof HTMLButtonElement ? e.target.dataset['cut'] : undefined;
    if (level === undefined || !slider) return;
    slider.value = level;
    form.dispatchEvent(new Event('input'));
  });
  more?.addEventListener('click', () => { limit += PAGE_SIZE * 4; show(); });
  show();
}

/** The word for a cut-off: that of the highest level it reaches, as the page's list has them. */
function levelOf(percent: number): string {
  const reached = [...byId<HTMLDataListElement>('cut-levels')?.options ?? []].filter((o) => Number(o.value) > 0 && Number(o.value) <= percent);
  const word = reached[reached.length - 1]?.label;
  return word ? ` (${word})` : '';
}

/* Reports: marks under the cut-off fade; each statement can be reached by keyboard. */
const rowsOf = (el: Element): StatementRow[] => data[el.closest('details.report')?.id ?? ''] ?? [];
const numbersOf = (el: HTMLElement): number[] => (el.dataset['s'] ?? '').split(' ').filter(Boolean).map(Number);

function dim(report: HTMLElement): void {
  const rows = rowsOf(report);
  for (const mark of report.querySelectorAll<HTMLElement>('[data-s]')) {
    mark.classList.toggle('below', numbersOf(mark).every((n) => (rows[n]?.[3] ?? 0) < cut));
  }
}

function ready(report: HTMLDetailsElement): void {
  dim(report);
  if (report.dataset['ready']) return;
  report.dataset['ready'] = '1';
  const seen = new Set<number>();
  for (const mark of report.querySelectorAll<HTMLElement>('[data-s]')) {
    const fresh = numbersOf(mark).filter((n) => !seen.has(n));
    if (fresh.length === 0) continue;
    for (const n of fresh) seen.add(n);
    mark.tabIndex = 0;
  }
}

/* The panel: who says it, how, how surely. Texts go in as text, never as markup. */
function tell(mark: HTMLElement): void {
  if (!panel) return;
  const rows = rowsOf(mark);
  panel.replaceChildren(...numbersOf(mark).flatMap((n) => {
    const row = rows[n];
    if (!row) return [];
    const block = document.createElement('p');
    const who = document.createElement('bdi');
    who.textContent = row[1];
    const strong = document.createElement('b');
    strong.append(who);
    block.append(strong, ` ${row[2]} · ${row[3]}% sure`);
    return [block];
  }));
  panel.hidden = panel.childElementCount === 0;
}
const hush = (): void => { if (panel) panel.hidden = true; };

function light(report: Element, number: number): HTMLElement[] {
  for (const old of document.querySelectorAll('.lit')) old.classList.remove('lit');
  const marks = [...report.querySelectorAll<HTMLElement>('[data-s]')].filter((m) => numbersOf(m).includes(number));
  for (const m of marks) m.classList.add('lit');
  return marks;
}

/* A link to words or to a claim: open what hides it, light it up, bring it into view. */
function jump(): void {
  let id = location.hash.slice(1);
  try { id = decodeURIComponent(id); } catch { return; }
  const target = id ? document.getElementById(id) : null;
  if (!target) return;
  for (let el: HTMLElement | null = target; el; el = el.parentElement) {
    if (el instanceof HTMLDetailsElement) el.open = true;
    el.hidden = false;
  }
  const report = target.closest<HTMLDetailsElement>('details.report');
  if (!report) { target.scrollIntoView(); return; }
  ready(report);
  const number = rowsOf(report).findIndex((row) => row[0] === id);
  const first = number < 0 ? undefined : light(report, number)[0];
  (first ?? target).scrollIntoView({ block: first ? 'center' : 'start' });
  if (first) { first.focus({ preventScroll: true }); tell(first); }
}

const markOf = (e: Event): HTMLElement | null => (e.target instanceof Element ? e.target.closest<HTMLElement>('.text [data-s]') : null);
document.addEventListener('mouseover', (e) => { const mark = markOf(e); if (mark) tell(mark); });
document.addEventListener('focusin', (e) => { const mark = markOf(e); if (mark) tell(mark); });
document.addEventListener('click', (e) => {
  const mark = markOf(e);
  const numbers = mark ? numbersOf(mark) : [];
  const last = numbers[numbers.length - 1];
  const report = mark?.closest('details.report');
  if (mark && report && last !== undefined) { light(report, last); tell(mark); return; }
  // The same link clicked twice changes no hash, but the reader wants to get there again.
  const link = e.target instanceof Element ? e.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  if (link && link.hash === location.hash) jump();
});
document.addEventListener('keydown', (e) => { if (e.key === 'Escape') hush(); });
for (const report of document.querySelectorAll<HTMLDetailsElement>('details.report')) {
  report.addEventListener('toggle', () => { if (report.open) ready(report); else hush(); });
  if (report.open) ready(report);
}
window.addEventListener('hashchange', jump);
document.documentElement.classList.add('js');
startClaims();
jump();
