/* What the page does by itself, without asking the server: menus, tables behind charts, language and colours. */

const YEAR = 31_536_000;

function remember(name: string, value: string): void {
  document.cookie = `${name}=${value}; path=/; max-age=${YEAR}; samesite=lax`;
}

function closeMenus(except?: Element | null): void {
  document.querySelectorAll('details.menu[open]').forEach((menu) => {
    if (menu !== except) {
      menu.removeAttribute('open');
    }
  });
}

/* Whoever reads figures as a table goes on doing so when a filter draws the screen anew: by the tables' captions. */
const tables = new Set<string>();

function toggleTable(button: Element): void {
  const caption = button.getAttribute('data-toggle-table') ?? '';
  if (!tables.delete(caption)) {
    tables.add(caption);
  }
  showTable(button, tables.has(caption));
}

function showTable(button: Element, shown: boolean): void {
  button.closest('.chart-panel')?.setAttribute('data-view', shown ? 'table' : 'chart');
  button.setAttribute('aria-pressed', String(shown));
}

new MutationObserver(() => {
  if (tables.size > 0) {
    document.querySelectorAll('[data-toggle-table][aria-pressed="false"]').forEach((button) => {
      if (tables.has(button.getAttribute('data-toggle-table') ?? '')) {
        showTable(button, true);
      }
    });
  }
}).observe(document.body, { childList: true, subtree: true });

function chooseScheme(scheme: string): void {
  remember('scheme', scheme);
  const root = document.documentElement;
  if (scheme === 'auto') {
    root.removeAttribute('theme');
    root.style.colorScheme = '';
  } else {
    root.setAttribute('theme', scheme);
    root.style.colorScheme = scheme;
  }
  document
    .querySelectorAll('[data-scheme]')
    .forEach((button) => button.setAttribute('aria-pressed', String(button.getAttribute('data-scheme') === scheme)));
}

/* Which groups of the navigation are closed; the server draws them so on the next page. A toggle does not bubble. */
document.addEventListener(
  'toggle',
  (event) => {
    if (event.target instanceof HTMLElement && event.target.dataset.group) {
      const closed = document.querySelectorAll<HTMLElement>('.side details[data-group]:not([open])');
      remember('folded', [...closed].map((group) => group.dataset.group).join('.'));
    }
  },
  true,
);

function within(event: Event, selector: string): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
}

document.addEventListener('click', (event) => {
  const link = within(event, 'a[href]');
  closeMenus(link ? null : within(event, 'details.menu'));
  if (link) {
    link.closest<HTMLElement>('[popover]:popover-open')?.hidePopover();
    keepFocus(link);
  }
  const button = within(event, 'button');
  if (!button) {
    return;
  }
  if (button.hasAttribute('data-toggle-table')) {
    toggleTable(button);
  } else if (button.hasAttribute('data-close')) {
    button.parentElement?.remove();
  } else if (button.dataset.lang) {
    remember('lang', button.dataset.lang);
    location.reload();
  } else if (button.dataset.scheme) {
    chooseScheme(button.dataset.scheme);
  }
});

/* Fingers do not hover: the first tap on a cell shows its hint, and the way to what is behind it. */
const hint = document.createElement('div');
hint.className = 'hint-card';
hint.popover = 'auto';
document.body.append(hint);

document.addEventListener(
  'click',
  (event) => {
    const cell = within(event, 'a.cell[title]');
    if (!(cell instanceof HTMLAnchorElement) || (event as PointerEvent).pointerType !== 'touch') {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const words = document.createElement('p');
    words.textContent = cell.title;
    const open = document.createElement('a');
    open.className = 'button';
    open.href = cell.href;
    open.textContent = cell.closest('table')?.getAttribute('data-open') ?? '';
    hint.replaceChildren(words, open);
    hint.showPopover();
  },
  true,
);

document.addEventListener('keydown', (event) => {
  const menu = event.key === 'Escape' ? within(event, 'details.menu[open]') : null;
  if (menu) {
    menu.removeAttribute('open');
    menu.querySelector('summary')?.focus();
  }
});

/*
 * A filter is a link whose page replaces it: the focus goes to the same filter in the new page. So does a step of a
 * pager, whose rows are then read from their top.
 */
function keepFocus(link: HTMLElement): void {
  const pager = link.closest('.pages');
  if (pager) {
    const place = [...document.querySelectorAll('.pages')].indexOf(pager);
    const rel = link.getAttribute('rel');
    whenReplaced(link, () => {
      const now = document.querySelectorAll('.pages')[place];
      now?.closest('.panel')?.scrollIntoView({ block: 'start' });
      now?.querySelector<HTMLElement>(`a[rel="${rel}"], a`)?.focus({ preventScroll: true });
    });
    return;
  }
  const part = link.closest('.page-head .filters > *');
  const parts = part?.parentElement ? [...part.parentElement.children] : [];
  if (!part) {
    return;
  }
  const place = parts.indexOf(part);
  const step = [...part.querySelectorAll('.step')].indexOf(link);
  whenReplaced(link, () => {
    const now = document.querySelector('.page-head .filters')?.children[place];
    const arrows = now?.querySelectorAll<HTMLElement>('.step') ?? [];
    const target = step >= 0 ? arrows[step] : now?.querySelector<HTMLElement>('a.selected, summary');
    target?.focus();
  });
}

/* Unless the reader has gone elsewhere meanwhile. */
function whenReplaced(link: HTMLElement, then: () => void): void {
  const before = document.activeElement;
  const until = Date.now() + 3000;
  const look = (): void => {
    if (document.activeElement !== document.body && document.activeElement !== before) {
      return;
    }
    if (!link.isConnected) {
      then();
    } else if (Date.now() < until) {
      setTimeout(look, 60);
    }
  };
  setTimeout(look, 60);
}

/* Tables for paper alone come after everything that is seen. Without them the rows on screen are printed. */
const FETCH_LATER = 700;

function fetchPaperTables(): void {
  document.querySelectorAll<HTMLElement>('.paper-table[data-source]').forEach((table) => {
    const source = table.getAttribute('data-source') ?? '';
    table.removeAttribute('data-source');
    void fetch(source)
      .then((answer) => (answer.ok ? answer.text() : ''))
      .then((html) => (table.innerHTML = html))
      .catch(() => undefined);
  });
}

let fetching: ReturnType<typeof setTimeout> | undefined;

new MutationObserver(() => {
  clearTimeout(fetching);
  fetching = setTimeout(fetchPaperTables, FETCH_LATER);
}).observe(document.body, { childList: true, subtree: true });

/* On paper the filters, the place and the moment of the figures stand at the foot of every page. */
window.addEventListener('beforeprint', () => {
  const chosen = [
    document.querySelector('.page-head h1'),
    ...document.querySelectorAll('.filters :is(.stepper strong, .segmented .selected, .choice:not(:has(.day-field)) > summary)'),
  ].map((part) => part?.textContent?.replace('▾', '').trim());
  const sample = document.querySelector('.sample-badge')?.textContent;
  const moment = document.querySelector('.screen > .moment')?.textContent?.trim().replace(/\.$/, '');
  const foot = [...chosen, moment, sample].filter(Boolean).join(' · ');
  document.documentElement.style.setProperty('--print-foot', JSON.stringify(foot));
});

/*
 * The vendor's licence banner lies over the bottom until it is closed, in a shadow tree of the body that nobody can
 * look into: there the topmost element is the body itself. Everything else keeps clear of it.
 */
function makeRoomForBanner(): void {
  // An open dialog takes the pointer from all that lies below it, so that nothing can be found there.
  if (document.body.style.pointerEvents === 'none') {
    return;
  }
  const bottom = window.innerHeight;
  let y = bottom - 1;
  while (y > bottom / 2 && document.elementFromPoint(window.innerWidth / 2, y) === document.body) {
    y -= 4;
  }
  const height = y > bottom / 2 ? bottom - 1 - y : 0;
  document.documentElement.style.setProperty('--banner', `${height}px`);
}

void customElements.whenDefined('vaadin-commercial-banner').then(() => {
  window.addEventListener('resize', makeRoomForBanner);
  document.addEventListener('click', () => [50, 1000].forEach((wait) => setTimeout(makeRoomForBanner, wait)));
  [500, 1500, 4000].forEach((wait) => setTimeout(makeRoomForBanner, wait));
});
