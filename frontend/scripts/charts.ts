/* What all charts share in the browser: numbers of the language, the hatch, and the click that starts a download. */
import Highcharts from 'highcharts/es-modules/masters/highstock.src.js';

const english = document.documentElement.lang.startsWith('en');

Highcharts.setOptions({
  lang: { decimalPoint: english ? '.' : ',', thousandsSep: english ? ',' : '.', numericSymbols: undefined },
  chart: { animation: false },
  plotOptions: { series: { animation: false, states: { inactive: { enabled: false } } } },
  exporting: { enabled: false },
  defs: {
    hatch: {
      tagName: 'pattern',
      attributes: { id: 'hatch', patternUnits: 'userSpaceOnUse', width: 6, height: 6, patternTransform: 'rotate(45)' },
      children: [{ tagName: 'path', attributes: { d: 'M1 0V6' } }],
    },
  },
} as object);

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('[data-download]') : null;
  const panel = button?.closest<HTMLElement>('.chart-panel');
  if (button && panel) {
    button.closest('details')?.removeAttribute('open');
    void import('./downloads').then(({ download }) => download(panel, button.getAttribute('data-download') ?? 'png'));
  }
});
