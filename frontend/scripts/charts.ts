/* What all charts share in the browser: numbers of the language, the hatch, and the click that starts a download. */
import Highcharts from 'highcharts/es-modules/masters/highstock.src.js';

type Redrawable = {
  renderer: { cache: object; cacheKeys: string[] };
  axes: Array<{ isDirty: boolean }>;
  isDirtyBox: boolean;
  redraw(animation: boolean): void;
  setSize(width: number | null | undefined, height: number | undefined, animation: boolean): void;
};

type NamedRows = {
  inverted?: boolean;
  chartWidth: number;
  nameRoom?: number;
  container: HTMLElement;
  xAxis?: Array<{ categories: string[]; options: { className?: string }; update(options: object): void }>;
};

const english = document.documentElement.lang.startsWith('en');

Highcharts.setOptions({
  lang: { decimalPoint: english ? '.' : ',', thousandsSep: english ? ',' : '.', numericSymbols: undefined },
  chart: { animation: false, spacing: [8, 4, 4, 4] },
  plotOptions: {
    series: { animation: false, states: { inactive: { enabled: false } } },
    column: { borderRadius: 0 },
    bar: { borderRadius: 0 },
  },
  xAxis: { tickLength: 0, labels: { autoRotation: [0] } },
  exporting: { enabled: false },
  defs: {
    hatch: {
      tagName: 'pattern',
      attributes: { id: 'hatch', patternUnits: 'userSpaceOnUse', width: 6, height: 6 },
      children: [{ tagName: 'path', attributes: { d: 'M-1 1l2 -2M0 6l6 -6M5 7l2 -2' } }],
    },
  },
} as object);

/* On a telephone the names of horizontal bars stand above them: beside them nothing would be left for the bars. */
const NARROW = 46;
const ROW = 46;

Highcharts.addEvent(Highcharts.Chart, 'render', function (this: NamedRows) {
  const axis = this.xAxis?.[0];
  if (!this.inverted || !axis?.options.className?.includes('name-axis')) {
    return;
  }
  const above = this.chartWidth < NARROW;
  const room = above ? this.chartWidth : Math.round(this.chartWidth * 0.42);
  if (room !== this.nameRoom) {
    this.nameRoom = room;
    // Room for a line of text above each bar.
    const host = (this.container.getRootNode() as ShadowRoot).host as HTMLElement;
    host.style.minHeight = above ? `${axis.categories.length * ROW}px` : '';
    const style = { width: room, textOverflow: 'ellipsis' };
    axis.update({
      labels: above
        ? { align: 'left', x: 0, y: -14, reserveSpace: false, style }
        : { align: 'right', x: -8, y: undefined, reserveSpace: true, style },
    });
  }
});

/* Paper has another width than the screen, and nobody measures it before printing: A4 between its margins. */
const PAPER = 680;

window.addEventListener('beforeprint', () => everyChart((chart) => chart.setSize(PAPER, undefined, false)));
window.addEventListener('afterprint', () => everyChart((chart) => chart.setSize(null, undefined, false)));

function everyChart(action: (chart: Redrawable) => void): void {
  (Highcharts.charts as unknown as Array<Redrawable | undefined>).forEach((chart) => chart?.renderer && action(chart));
}

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
