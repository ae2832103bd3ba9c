/*
 * Typing figures: keys that go from field to field, and numbers and explanations that did not reach the server. Those wait in this
 * browser's own storage, by account, unit and month, and are offered again; nothing else ever reads them.
 */

type Unsent = Record<string, string>;
type Sheet = HTMLElement & { entryUnsent?: Unsent };

const PREFIX = 'entry:';

const storageKey = (sheet: HTMLElement): string => PREFIX + (sheet.dataset.key ?? '');

/* Storage may be switched off or full: then typing goes on without it. */
function read(sheet: HTMLElement): Unsent {
  try {
    return JSON.parse(localStorage.getItem(storageKey(sheet)) ?? '{}') as Unsent;
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

/* The field of a number, or that of an explanation, whose key begins so. */
function field(sheet: HTMLElement, key: string): Field | null {
  return key.startsWith(EXPLAINS)
    ? sheet.querySelector<Field>(`[data-explains="${CSS.escape(key.substring(EXPLAINS.length))}"]`)
    : sheet.querySelector<Field>(`input[data-measure="${CSS.escape(key)}"]`);
}

/* Under which key what is typed here waits; none for other fields. */
function key(target: EventTarget | null): string | undefined {
  if (target instanceof HTMLInputElement) {
    return target.dataset.measure;
  }
  const explains = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-explains]') : null;
  return explains ? EXPLAINS + explains.dataset.explains : undefined;
}

/*
 * Offers what an earlier visit left, as far as the fields do not hold it, and keeps it until it is filled in or thrown
 * away. An explanation whose field is not there waits for it: the number that makes it a miss may be among the rest.
 */
function attach(sheet: Sheet): void {
  const found = Object.entries(read(sheet));
  const left = found.filter(([measure, text]) => {
    const input = field(sheet, measure);
    return input === null
      ? measure.startsWith(EXPLAINS) && sheet.hasAttribute('data-explaining')
      : !input.readOnly && input.value !== text;
  });
  sheet.entryUnsent = Object.fromEntries(left);
  const bar = sheet.querySelector<HTMLElement>('.unsent');
  if (bar && left.length > 0) {
    const words = bar.querySelector<HTMLElement>('[data-words]');
    if (words) {
      words.textContent = (words.dataset.words ?? '').replace('#', String(left.length));
    }
    bar.hidden = false;
    bar.querySelector('[data-restore]')?.addEventListener('click', () => {
      bar.hidden = true;
      left.forEach(([measure, text]) => typeOnceThere(sheet, measure, text));
    });
    bar.querySelector('[data-forget]')?.addEventListener('click', () => {
      bar.hidden = true;
      sheet.entryUnsent = {};
      write(sheet);
    });
  }
  sheet.addEventListener('input', (event) => {
    const typed = key(event.target);
    if (typed) {
      (sheet.entryUnsent ??= {})[typed] = (event.target as Field).value;
      write(sheet);
      tell();
    }
  });
  tell();
}

function type(sheet: Sheet, measure: string, text: string): void {
  const input = field(sheet, measure);
  if (input) {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/* The field of an explanation comes with the answer to the number that misses. */
function typeOnceThere(sheet: Sheet, measure: string, text: string): void {
  if (field(sheet, measure)) {
    type(sheet, measure, text);
    return;
  }
  const watch = new MutationObserver(() => {
    if (field(sheet, measure)) {
      watch.disconnect();
      type(sheet, measure, text);
    }
  });
  watch.observe(sheet, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-explains'] });
}

/* The server has it, unless more was typed since. */
function kept(sheet: Sheet, measure: string, text: string): void {
  const unsent = sheet.entryUnsent ?? {};
  const input = field(sheet, measure);
  if (unsent[measure] === text || input?.value === text) {
    delete unsent[measure];
    write(sheet);
    tell();
  }
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
connection()?.addStateChangeListener(tell);

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

(window as unknown as { entrySheet: object }).entrySheet = { attach, kept };
