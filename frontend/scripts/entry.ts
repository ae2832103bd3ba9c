/*
 * Typing figures: keys that go from field to field, and numbers and explanations that did not reach the server. Those wait in this
 * browser's own storage, by account, unit and month, and are offered again; nothing else ever reads them.
 */

/* What was typed, and what stood there on the server: a draft's version, or a text. */
type Waiting = { text: string; base: string };
type Unsent = Record<string, Waiting>;
type Server = { held(all: object[]): void; paste(measure: string, text: string): void };
type Sheet = HTMLElement & { entryUnsent?: Unsent; $server?: Server };

const PREFIX = 'entry:';

const storageKey = (sheet: HTMLElement): string => PREFIX + (sheet.dataset.key ?? '');

/* Storage may be switched off or full: then typing goes on without it. */
function read(key: string): Unsent {
  try {
    const found = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, unknown>;
    return Object.fromEntries(
      Object.entries(found).filter((entry): entry is [string, Waiting] => typeof (entry[1] as Waiting)?.text === 'string'),
    );
  } catch {
    return {};
  }
}

function write(sheet: Sheet): void {
  const unsent = sheet.entryUnsent ?? {};
  try {
    if (Object.keys(unsent).length > 0) {
      localStorage.setItem(storageKey(sheet), JSON.stringify(unsent));
    } else {
      localStorage.removeItem(storageKey(sheet));
    }
  } catch {
    // Nothing to be done about it.
  }
}

type Field = HTMLElement & { value: string; readOnly?: boolean };

const EXPLAINS = 'explain:';
const REASON = 'reason';

/* The field of a number, that of an explanation, whose key begins so, or that of the reason of a correction. */
function field(sheet: HTMLElement, key: string): Field | null {
  if (key === REASON) {
    return document.querySelector<Field>('[data-reason]');
  }
  return key.startsWith(EXPLAINS)
    ? sheet.querySelector<Field>(`[data-explains="${CSS.escape(key.substring(EXPLAINS.length))}"]`)
    : sheet.querySelector<Field>(`input[data-measure="${CSS.escape(key)}"]`);
}

/* Under which key what is typed here waits; none for other fields. */
function key(target: EventTarget | null): string | undefined {
  if (target instanceof HTMLInputElement) {
    return target.dataset.measure;
  }
  if (target instanceof HTMLElement && target.closest('[data-reason]')) {
    return REASON;
  }
  const explains = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-explains]') : null;
  return explains ? EXPLAINS + explains.dataset.explains : undefined;
}

/* Tells the server what an earlier visit left; it sorts out what is still worth offering. */
function attach(sheet: Sheet): void {
  sheet.entryUnsent = read(storageKey(sheet));
  const left = Object.entries(sheet.entryUnsent).map(([key, waiting]) => ({ key, ...waiting }));
  if (left.length > 0 && !sheet.querySelector('.entry-field.locked')) {
    sheet.$server?.held(left);
  }
  listen();
  tell();
}

/* A reason stands outside the numbers it is given for. */
document.addEventListener('input', (event) => {
  const typed = key(event.target);
  const sheet = (event.target as HTMLElement).closest<Sheet>('.entry-sheet') ?? document.querySelector<Sheet>('.entry-sheet');
  if (typed && sheet) {
    const at = field(sheet, typed);
    (sheet.entryUnsent ??= {})[typed] = { text: (event.target as Field).value, base: at?.dataset.base ?? '' };
    write(sheet);
    tell();
  }
});

/* Cells of a spreadsheet fill the fields from this one on. */
document.addEventListener('paste', (event) => {
  const input = event.target;
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (input instanceof HTMLInputElement && input.dataset.measure && !input.readOnly && /[\n\r\t]/.test(text.trim())) {
    const sheet = input.closest<Sheet>('.entry-sheet');
    if (sheet?.$server) {
      event.preventDefault();
      sheet.$server.paste(input.dataset.measure, text);
    }
  }
});

/* The server has it, unless more was typed since. */
function kept(sheet: Sheet, measure: string, text: string): void {
  const unsent = sheet.entryUnsent ?? {};
  const input = field(sheet, measure);
  if (unsent[measure]?.text === text || input?.value === text) {
    delete unsent[measure];
  } else if (unsent[measure]) {
    unsent[measure].base = input?.dataset.base ?? '';
  }
  write(sheet);
  tell();
}

type Connection = { state: string; addStateChangeListener(listener: () => void): void };

function connection(): Connection | undefined {
  return (window as unknown as { Vaadin?: { connectionState?: Connection } }).Vaadin?.connectionState;
}

function lost(): boolean {
  const state = connection()?.state;
  return !navigator.onLine || state === 'connection-lost' || state === 'reconnecting';
}

/* Says so while numbers wait for a lost connection. */
function tell(): void {
  document.querySelectorAll<Sheet>('.entry-sheet').forEach((sheet) => {
    const waiting = Object.keys(sheet.entryUnsent ?? {}).length > 0;
    sheet.toggleAttribute('data-offline', waiting && lost());
  });
}

window.addEventListener('online', tell);
window.addEventListener('offline', tell);

/* The state of the connection is there once the page has begun. */
let listening = false;
function listen(): void {
  const state = connection();
  if (state && !listening) {
    listening = true;
    state.addStateChangeListener(tell);
  }
}

/* Whether this browser keeps something under the key; and an end to it. */
const holds = (name: string): boolean => Object.keys(read(PREFIX + name)).length > 0;

function drop(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Then nothing was kept.
  }
}

/* For a moment, as somebody else changed it. */
function mark(input: HTMLElement): void {
  input.classList.remove('followed');
  void input.offsetWidth;
  input.classList.add('followed');
}

/* After a deed the sentence about it is in view. */
const toTop = (screen: HTMLElement): void => screen.scrollIntoView({ block: 'start' });

/* A line of the checklist leads to its field, once the question is gone. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-goes-to]') : null;
  if (link) {
    event.preventDefault();
    const dialog = link.closest<HTMLElement & { opened: boolean }>('vaadin-confirm-dialog');
    const go = (): void => {
      const target = document.getElementById(link.dataset.goesTo ?? '');
      target?.scrollIntoView({ block: 'center' });
      target?.focus({ preventScroll: true });
    };
    if (dialog) {
      dialog.addEventListener('closed', () => setTimeout(go), { once: true });
      dialog.opened = false;
    } else {
      go();
    }
  }
});

/* Enter and the arrows go down and up the column, across groups. */
document.addEventListener('keydown', (event) => {
  const input = event.target;
  if (!(input instanceof HTMLInputElement) || !input.classList.contains('entry-field') || event.isComposing) {
    return;
  }
  if (event.altKey && event.code === 'KeyK') {
    event.preventDefault();
    input.blur();
    input.closest('.entry-section')?.querySelector<HTMLElement>('.entry-nil')?.click();
    input.focus();
    return;
  }
  if (event.altKey && event.code === 'KeyH') {
    event.preventDefault();
    input.blur();
    input.closest('tr')?.querySelector<HTMLElement>('.entry-history')?.click();
    return;
  }
  const step = event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step !== 0 && !event.altKey && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    const fields = [...document.querySelectorAll<HTMLInputElement>('.entry-sheet .entry-field')];
    const next = fields[fields.indexOf(input) + (event.shiftKey ? -step : step)];
    next?.focus();
    next?.select();
  }
});

(window as unknown as { entrySheet: object }).entrySheet = { attach, kept, holds, drop, mark, top: toTop };
