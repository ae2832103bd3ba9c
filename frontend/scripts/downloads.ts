/*
 * A panel as a picture: the chart with its computed styles written into it, the title, second line, legend and foot
 * drawn around it, and the font inside the file. Everything happens here; no server sees the figures.
 */
import latin400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url';
import latin600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url';
import vietnamese400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url';
import vietnamese600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url';

const FONT = 'Be Vietnam Pro';
const EDGE = 16;
const FONT_WAIT = 300;
const PROPERTIES = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin',
  'stroke-opacity', 'opacity', 'paint-order', 'font-size', 'font-weight', 'font-style', 'visibility', 'display',
];
const LEAVE_OUT = '.highcharts-tooltip, .highcharts-tracker-line, .highcharts-tracker-area, .highcharts-focus-border';

type ChartElement = HTMLElement & { configuration?: { container: HTMLElement; chartWidth: number; chartHeight: number } };

export async function download(panel: HTMLElement, kind: string): Promise<void> {
  const fonts = await fontFaces();
  const { svg, width, height } = draw(panel, fonts);
  const name = panel.querySelector('.download')?.getAttribute('data-file') ?? 'chart';
  const blob = new Blob([svg], { type: 'image/svg+xml' });
  save(kind === 'svg' ? blob : await paint(blob, width, height), `${name}.${kind}`);
}

function draw(panel: HTMLElement, fonts: string): { svg: string; width: number; height: number } {
  const root = document.documentElement;
  const theme = root.getAttribute('theme');
  const scheme = root.style.colorScheme;
  // Pictures go into papers: light, whatever the screen is. Nothing is painted before this function returns.
  root.setAttribute('theme', 'light');
  root.style.colorScheme = 'light';
  try {
    const chart = panel.querySelector<ChartElement>('vaadin-chart')?.configuration;
    const source = chart?.container.querySelector('svg');
    if (!chart || !source) {
      throw new Error('The panel has no chart');
    }
    const width = chart.chartWidth + 2 * EDGE;
    const head: string[] = [];
    let y = EDGE;
    const write = (words: string, size: number, weight: number, colour: string): void => {
      for (const line of wrap(words, size, weight, chart.chartWidth)) {
        y += size * 1.35;
        head.push(text(line, EDGE, y, size, weight, colour));
      }
    };
    const ink = colour(panel, '--ink');
    const soft = colour(panel, '--ink-soft');
    write(words(panel, '.panel-title h2'), 16, 600, ink);
    write(words(panel, '.subtitle'), 12, 400, soft);
    y = drawLegend(panel, head, y, chart.chartWidth, soft);
    y += 10;
    const body = styledCopy(source);
    body.setAttribute('x', String(EDGE));
    body.setAttribute('y', String(y));
    body.setAttribute('width', String(chart.chartWidth));
    body.setAttribute('height', String(chart.chartHeight));
    y += chart.chartHeight;
    const figure = new XMLSerializer().serializeToString(body);
    const before = head.splice(0).join('');
    write(words(panel, ':scope > .foot'), 11, 400, soft);
    const height = Math.ceil(y + EDGE);
    const svg =
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
      `font-family="${FONT}, sans-serif"><style>${fonts}</style>` +
      `<rect width="100%" height="100%" fill="#fff"/>${before}${figure}${head.join('')}</svg>`;
    return { svg, width, height };
  } finally {
    root.style.colorScheme = scheme;
    if (theme === null) {
      root.removeAttribute('theme');
    } else {
      root.setAttribute('theme', theme);
    }
  }
}

/* Clones a drawing and writes the styles it has by CSS into each element. */
function styledCopy(source: SVGSVGElement): SVGSVGElement {
  const copy = source.cloneNode(true) as SVGSVGElement;
  const originals = [source, ...source.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  originals.forEach((original, i) => {
    const style = getComputedStyle(original);
    const target = copies[i];
    target.setAttribute('style', PROPERTIES.map((p) => `${p}:${style.getPropertyValue(p).replaceAll('"', '')}`).join(';'));
    ['class', 'aria-hidden', 'aria-label', 'role', 'tabindex'].forEach((a) => a !== 'class' && target.removeAttribute(a));
  });
  copy.querySelectorAll(LEAVE_OUT).forEach((element) => element.remove());
  // The chart may be hidden behind its table while it is drawn.
  [copy, ...copy.querySelectorAll<SVGElement>('*')].forEach((element) => {
    element.removeAttribute('class');
    if (element.getAttribute('visibility') !== 'hidden') {
      element.style.visibility = '';
    }
  });
  copy.style.overflow = 'hidden';
  return copy;
}

function drawLegend(panel: HTMLElement, out: string[], top: number, width: number, ink: string): number {
  const items = [...panel.querySelectorAll<HTMLElement>('.legend li')];
  let x = EDGE;
  let y = top + (items.length ? 20 : 0);
  items.forEach((item) => {
    const label = item.textContent?.trim() ?? '';
    const swatch = item.querySelector<HTMLElement>('.swatch');
    const room = measure(label, 12, 400) + 32;
    if (x + room > width + EDGE && x > EDGE) {
      x = EDGE;
      y += 18;
    }
    const style = swatch ? getComputedStyle(swatch) : undefined;
    const hatched = style?.backgroundImage !== 'none';
    const fill = hatched ? 'url(#hatch)' : style?.backgroundColor;
    const line = style && style.outlineStyle !== 'none' ? ` stroke="${style.outlineColor}"` : '';
    out.push(`<rect x="${x}" y="${y - 9}" width="10" height="10" rx="2" fill="${fill}"${line}/>`);
    out.push(text(label, x + 15, y, 12, 400, ink));
    x += room;
  });
  return y;
}

function text(words: string, x: number, y: number, size: number, weight: number, fill: string): string {
  const safe = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${safe}</text>`;
}

function words(panel: HTMLElement, selector: string): string {
  const element = panel.querySelector<HTMLElement>(selector);
  return element && !element.hidden ? (element.textContent?.trim() ?? '') : '';
}

function colour(panel: HTMLElement, token: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${token})`;
  panel.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}

const ruler = document.createElement('canvas').getContext('2d');

function measure(words: string, size: number, weight: number): number {
  if (!ruler) {
    return words.length * size * 0.55;
  }
  ruler.font = `${weight} ${size}px "${FONT}", sans-serif`;
  return ruler.measureText(words).width;
}

function wrap(words: string, size: number, weight: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measure(longer, size, weight) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line ? [...lines, line] : lines;
}

let faces: Promise<string> | undefined;

function fontFaces(): Promise<string> {
  const files: Array<[string, number]> = [[latin400, 400], [vietnamese400, 400], [latin600, 600], [vietnamese600, 600]];
  faces ??= Promise.all(
    files.map(async ([url, weight], i) => {
      const data = await asDataUri(await (await fetch(url)).blob());
      const range = i % 2 ? 'U+102-103,U+110-111,U+128-129,U+168-169,U+1A0-1A1,U+1AF-1B0,U+300-323,U+1EA0-1EF9,U+20AB' : 'U+0-FF,U+2000-206F,U+2212';
      return `@font-face{font-family:"${FONT}";font-weight:${weight};unicode-range:${range};src:url(${data}) format("woff2")}`;
    }),
  ).then((all) => all.join(''));
  return faces;
}

function asDataUri(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('Unreadable font'));
    reader.readAsDataURL(blob);
  });
}

async function paint(svg: Blob, width: number, height: number): Promise<Blob> {
  const url = URL.createObjectURL(svg);
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const scale = 2;
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    const context = canvas.getContext('2d');
    // The fonts inside the picture begin to load when it is first drawn, and nothing tells when they are there.
    context?.drawImage(image, 0, 0, canvas.width, canvas.height);
    await new Promise((resolve) => setTimeout(resolve, FONT_WAIT));
    context?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
