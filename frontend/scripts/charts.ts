/*
 * What all charts share in the browser: their look, numbers of the language, the hatch, and the click that starts a
 * download.
 */
import { registerStyles, unsafeCSS } from '@vaadin/vaadin-themable-mixin';
import Highcharts from 'highcharts/es-modules/masters/highstock.src.js';
import look from '../styles/charts.css?inline';

// Here, because the server's own way of registering styles comes after the component's definition, which is too late.
registerStyles('vaadin-chart', unsafeCSS(look));

type Redrawable = {
  renderer: { cache: object; cacheKeys: string[] };
  axes: Array<{ isDirty: boolean }>;
  isDirtyBox: boolean;
  chartHeight: number;
  redraw(animation: boolean): void;
  setSize(width: number | null | undefined, height: number | null | undefined, animation: boolean): void;
  container: HTMLElement;
};

type NameAxis = {
  options: { className?: string };
  ticks: Record<string, { label?: { element: SVGElement } }>;
  update(options: object): void;
};

type NamedRows = {
  inverted?: boolean;
  chartWidth: number;
  nameRoom?: number;
  container: HTMLElement;
  xAxis?: unknown[];
  update(options: object, redraw?: boolean): void;
};

const english = document.documentElement.lang.startsWith('en');

Highcharts.setOptions({
  lang: { decimalPoint: english ? '.' : ',', thousandsSep: english ? ',' : '.', numericSymbols: undefined },
  chart: { animation: false, spacing: [8, 4, 4, 4] },
  plotOptions: {
    series: { animation: false, states: { inactive: { enabled: false } } },
    column: { borderRadius: 0 },
    // A number within its own bar covers no other.
    bar: { borderRadius: 0, dataLabels: { allowOverlap: true } },
  },
  xAxis: { tickLength: 0, labels: { autoRotation: [0] } },
  exporting: { enabled: false },
  accessibility: { point: { descriptionFormatter: spoken } },
  defs: {
    hatch: {
      tagName: 'pattern',
      attributes: { id: 'hatch', patternUnits: 'userSpaceOnUse', width: 6, height: 6 },
      children: [{ tagName: 'path', attributes: { d: 'M-1 1l2 -2M0 6l6 -6M5 7l2 -2' } }],
    },
  },
} as object);

/* Limits lie behind a line: its own points are what the keyboard and a screen reader go through. */
Highcharts.addEvent(Highcharts.Series, 'setOptions', (event: unknown) => {
  const options = (event as { userOptions: { className?: string; accessibility?: object } }).userOptions;
  if (options.className?.startsWith('control-')) {
    options.accessibility = { enabled: false };
  }
});

/* What the tooltip shows, a sentence for each line: the markup of charts is read as text. */
function spoken(point: { description?: string }): string {
  const lines = (point.description ?? '').split('<br>');
  return lines.map((line) => new DOMParser().parseFromString(line, 'text/html').body.textContent).join('. ');
}

/*
 * On a telephone the names of horizontal bars stand above them: beside them nothing would be left for the bars. The
 * style sheet moves the bars apart at the same width (--bar-pitch).
 */
const telephone = window.matchMedia('(width < 480px)');
const THIN_BAR = 14;
const ANY_BAR = 60;

Highcharts.addEvent(Highcharts.Chart, 'render', function (this: NamedRows) {
  const axis = this.xAxis?.[0] as NameAxis | undefined;
  if (!axis || !this.inverted || !axis.options.className?.includes('name-axis')) {
    return;
  }
  leadSomewhere(axis, this.container);
  const above = telephone.matches;
  const room = above ? this.chartWidth : Math.round(this.chartWidth * 0.42);
  if (room !== this.nameRoom) {
    this.nameRoom = room;
    const bars = { maxPointWidth: above ? THIN_BAR : ANY_BAR };
    this.update({ plotOptions: { bar: bars, waterfall: bars } }, false);
    const style = { width: room, textOverflow: 'ellipsis' };
    axis.update({
      labels: above
        ? { align: 'left', x: 0, y: -14, reserveSpace: false, style }
        : { align: 'right', x: -8, y: undefined, reserveSpace: true, style },
    });
  }
});

/* The names beside bars lead where the first cells of the same figures' table lead. */
function leadSomewhere(axis: NameAxis, container: HTMLElement): void {
  const panel = (container.getRootNode() as ShadowRoot).host?.closest('.chart-panel');
  const heads = [...(panel?.querySelectorAll('.panel-table tbody th') ?? [])];
  Object.entries(axis.ticks).forEach(([place, tick]) => {
    const link = heads[Number(place)]?.querySelector('a');
    const name = tick.label?.element;
    if (!link || !name || name.hasAttribute('role')) {
      return;
    }
    name.setAttribute('role', 'link');
    name.setAttribute('tabindex', '0');
    name.setAttribute('aria-label', link.textContent?.trim() ?? '');
    name.parentElement?.setAttribute('aria-hidden', 'false');
    name.addEventListener('click', () => link.click());
    name.addEventListener('keydown', (event) => {
      // The chart's own keys are for its points.
      event.stopPropagation();
      if (event.key === 'Enter') {
        link.click();
      }
    });
  });
}

/*
 * Paper has another width than the screen, and nobody can measure it before printing. Charts are drawn for A4 between
 * its margins, as high as they are meant to be (see "printing" in the style sheets), and the drawing is then fitted to
 * whatever paper it is.
 */
const PAPER = 688;

window.addEventListener('beforeprint', () => {
  document.documentElement.classList.add('printing');
  everyChart((chart) => {
    const host = (chart.container.getRootNode() as ShadowRoot).host;
    const height = host.clientHeight;
    chart.setSize(PAPER, height || undefined, false);
    chart.container.querySelector('svg')?.setAttribute('viewBox', `0 0 ${PAPER} ${chart.chartHeight}`);
  });
});

window.addEventListener('afterprint', () => {
  document.documentElement.classList.remove('printing');
  everyChart((chart) => {
    chart.container.querySelector('svg')?.removeAttribute('viewBox');
    chart.setSize(null, null, false);
  });
});

function everyChart(action: (chart: Redrawable) => void): void {
  (Highcharts.charts as unknown as Array<Redrawable | undefined>).forEach((chart) => chart?.renderer && action(chart));
}

/* Fingers do not hover: the first tap on a point shows what a pointer would read there, the second leads on. */
type ChartHost = HTMLElement & { configuration?: { hoverPoint?: object } };
let tapped: object | undefined;

document.addEventListener(
  'click',
  (event) => {
    const path = event.composedPath();
    const host = path.find((part) => part instanceof HTMLElement && part.localName === 'vaadin-chart') as ChartHost | undefined;
    const onName = path.some((part) => part instanceof Element && part.getAttribute('role') === 'link');
    const point = host?.configuration?.hoverPoint;
    if (point && !onName && (event as PointerEvent).pointerType === 'touch' && point !== tapped) {
      tapped = point;
      event.stopPropagation();
    }
  },
  true,
);

/* A chart drawn before its font was there has measured its labels with another one. */
document.fonts.addEventListener('loadingdone', () =>
  everyChart((chart) => {
    chart.renderer.cache = {};
    chart.renderer.cacheKeys = [];
    chart.axes.forEach((axis) => (axis.isDirty = true));
    chart.isDirtyBox = true;
    chart.redraw(false);
  }),
);

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('[data-download]') : null;
  const panel = button?.closest<HTMLElement>('.chart-panel');
  if (button && panel) {
    button.closest('details')?.removeAttribute('open');
    void import('./downloads').then(({ download }) => download(panel, button.getAttribute('data-download') ?? 'png'));
  }
});
