(function () {
  'use strict';

  const root = document.documentElement;
  const errors = [];
  window.addEventListener('error', event => fail(event.message));
  window.addEventListener('unhandledrejection', event => fail(String(event.reason)));

  const data = JSON.parse(document.getElementById('report-data').textContent);
  const canvases = new Map([...document.querySelectorAll('[data-figure]')].map(element => [element.dataset.figure, element]));
  const hiddenLayers = new Set();
  const symbols = ['circle', 'square', 'diamond', 'triangle-up', 'x', 'star'];
  const margin = { left: 56, right: 14, top: 8, bottom: 44 };
  // The widths of the style sheet's @media print: layout for paper begins after the last script has run.
  const paperWidths = { single: 660, pair: 318 };
  let isPaper = false;
  let theme = readTheme();

  function fail(message) {
    errors.push(message);
    root.dataset.errors = errors.join('\n');
  }

  // Colours are the style sheet's, so that the figures follow the page from light to dark and to paper.
  function readTheme() {
    const style = getComputedStyle(root);
    const value = name => style.getPropertyValue(name).trim();
    const list = name => value(name).split(',').map(color => color.trim());
    return {
      ink: value('--ink'), muted: value('--muted'), grid: value('--grid'), line: value('--line'), surface: value('--surface'),
      layers: list('--layers'), runs: list('--runs'), heat: list('--heat'),
    };
  }

  function channels(color) {
    return [1, 3, 5].map(start => parseInt(color.slice(start, start + 2), 16));
  }

  function layerColor(place, opacity = 1) {
    const position = place * (theme.layers.length - 1);
    const below = Math.min(Math.floor(position), theme.layers.length - 2);
    const low = channels(theme.layers[below]);
    const high = channels(theme.layers[below + 1]);
    const mixed = low.map((channel, index) => Math.round(channel + (high[index] - channel) * (position - below)));
    return `rgba(${mixed.join(',')},${opacity})`;
  }

  function runColor(run, opacity = 1) {
    return `rgba(${channels(theme.runs[run % theme.runs.length]).join(',')},${opacity})`;
  }

  function colorOf(curve, opacity) {
    return curve.layer === undefined ? runColor(curve.run, opacity) : layerColor(curve.layer, opacity);
  }

  // Stretches without gaps, as polygons one after another.
  function outline(curve) {
    const x = [];
    const y = [];
    let start = 0;
    const close = end => {
      if (end > start) {
        const places = Array.from({ length: end - start }, (_, index) => start + index);
        x.push(...places.map(place => curve.x[place]), ...places.reverse().map(place => curve.x[place]), null);
        y.push(...places.reverse().map(place => curve.y[place]), ...places.reverse().map(place => curve.low[place]), null);
      }
      start = end + 1;
    };
    curve.y.forEach((value, index) => {
      if (value === null || curve.low[index] === null) {
        close(index);
      }
    });
    close(curve.y.length);
    return { x, y };
  }

  function bandTrace(curve, opacity) {
    // A single look has no area: its band is a stroke.
    const width = curve.x.length === 1 ? 6 : 0;
    return {
      ...outline(curve), mode: 'lines', fill: 'toself', fillcolor: colorOf(curve, opacity), hoverinfo: 'skip',
      line: { width, color: colorOf(curve, opacity) },
    };
  }

  function lineTrace(curve, panel) {
    const dotted = curve.style === 'Dotted';
    const marked = curve.style === 'Marked' || curve.x.length === 1;
    const color = colorOf(curve, dotted ? 0.75 : 1);
    const format = panel.yScale === 'Percent' ? '.1%' : '.3~g';
    return {
      x: curve.x, y: curve.y, mode: marked ? 'lines+markers' : 'lines',
      line: { color, width: curve.layer === undefined ? 2.2 : 1.6, dash: dotted ? 'dot' : 'solid' },
      marker: { color, size: 6, symbol: symbols[(curve.run ?? 0) % symbols.length] },
      hovertemplate: `%{y:${format}}<extra>${escapeText(curve.name)}</extra>`,
    };
  }

  // plotly.js reads some tags in its texts; a layer's name has none.
  function escapeText(text) {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  }

  function ridgeTrace(curve) {
    return {
      x: curve.x, y: curve.y, mode: 'lines', fill: 'toself', fillcolor: colorOf(curve, 0.6), hoveron: 'fills',
      text: escapeText(curve.name), hoverinfo: 'text', line: { width: 1.2, color: colorOf(curve, 1) },
    };
  }

  function heatTrace(heat) {
    const bins = heat.fractions.length;
    const width = (heat.end - heat.start) / bins;
    return {
      type: 'heatmap', x: heat.x, y: heat.fractions.map((_, bin) => heat.start + (bin + 0.5) * width),
      // The root lets a thin tail be seen beside a tall spike.
      z: heat.fractions.map(row => row.map(Math.sqrt)), customdata: heat.fractions.map(row => row.map(fraction => fraction / 1e4)),
      zmin: 0, showscale: false, colorscale: theme.heat.map((color, index) => [index / (theme.heat.length - 1), color]),
      hovertemplate: '%{customdata:.1%} near %{y:.2f}<br>before update %{x}<extra></extra>',
    };
  }

  function tracesOf(panel) {
    const traces = panel.curves.filter(curve => !hiddenLayers.has(curve.layerName)).map(curve => {
      switch (curve.style) {
        case 'WideBand': return bandTrace(curve, 0.22);
        case 'NarrowBand': return bandTrace(curve, 0.45);
        case 'Ridge': return ridgeTrace(curve);
        default: return lineTrace(curve, panel);
      }
    });
    return panel.heat ? [heatTrace(panel.heat), ...traces] : traces;
  }

  // Decades where the values span several, else 1, 2 and 5 between them; numbers in full as long as they are short.
  function logarithmicTicks(panel) {
    const values = panel.curves.flatMap(curve => curve.y).filter(value => value > 0).map(Math.log10);
    if (values.length === 0) {
      return {};
    }
    const [low, high] = panel.yRange ?? [Math.min(...values), Math.max(...values)];
    const decades = Math.max(1, Math.ceil((high - low) / 6));
    const steps = high - low > 2.2 ? [1] : high - low > 1.3 ? [1, 3] : [1, 2, 5];
    const tickvals = [];
    for (let decade = decades * Math.floor(low / decades); decade <= high + 1; decade += decades) {
      tickvals.push(...steps.map(step => step * 10 ** decade));
    }
    return { tickmode: 'array', tickvals, ticktext: tickvals.map(shortNumber) };
  }

  function shortNumber(value) {
    const exponent = Math.round(Math.floor(Math.log10(value * 1.0000001)));
    const mantissa = Math.round(value / 10 ** exponent);
    return exponent >= -3 && exponent <= 4
      ? String(Number(value.toPrecision(3)))
      : `${mantissa > 1 ? mantissa + '·' : ''}10<sup>${exponent}</sup>`;
  }

  function names(list) {
    return list ? { tickmode: 'array', tickvals: list.map((_, index) => index), ticktext: list.map(escapeText) } : {};
  }

  function layoutOf(figure, canvas) {
    const rows = Math.ceil(figure.panels.length / figure.columns);
    const height = rows * figure.rowHeight + margin.top + margin.bottom;
    const inner = height - margin.top - margin.bottom;
    const columnGap = figure.columns > 1 ? 0.05 : 0;
    const columnWidth = (1 - columnGap * (figure.columns - 1)) / figure.columns;
    const longest = Math.max(0, ...figure.panels.flatMap(panel => panel.yNames ?? []).map(name => name.length));
    const layout = {
      height, width: isPaper ? (canvas.closest('.single') ? paperWidths.single : paperWidths.pair) : undefined,
      showlegend: false, hovermode: figure.panels.length === 1 ? 'x unified' : 'closest',
      margin: { l: Math.min(120, Math.max(margin.left, 14 + 7 * longest)), r: margin.right, t: margin.top, b: margin.bottom },
      paper_bgcolor: 'rgba(0,0,0,0)', plot_bgcolor: 'rgba(0,0,0,0)',
      font: { family: 'system-ui, sans-serif', size: 12, color: theme.ink },
      hoverlabel: { bgcolor: theme.surface, bordercolor: theme.line, font: { color: theme.ink } },
      modebar: { bgcolor: 'rgba(0,0,0,0)', color: theme.muted, activecolor: theme.ink },
      shapes: [], annotations: [],
    };
    figure.panels.forEach((panel, index) => {
      const axis = index === 0 ? '' : String(index + 1);
      const column = index % figure.columns;
      const row = Math.floor(index / figure.columns);
      const heading = panel.title ? 20 / inner : 0;
      const left = column * (columnWidth + columnGap);
      const bottom = row / rows;
      const top = (row + 1) / rows - heading;
      const lowest = row === 0;
      layout['xaxis' + axis] = {
        domain: [left, left + columnWidth], anchor: 'y' + axis, gridcolor: theme.grid, linecolor: theme.line, zeroline: false, ticks: '',
        showticklabels: lowest, title: lowest ? { text: figure.xTitle, font: { color: theme.muted }, standoff: 8 } : undefined,
        ...(panel.xRange ? { range: panel.xRange } : {}), ...names(figure.xNames), exponentformat: 'none', separatethousands: true,
        nticks: isPaper || canvas.clientWidth < 420 || figure.columns > 1 ? 5 : 9, matches: rows > 1 && index > 0 ? 'x' : undefined,
        ...(figure.xNames ? { range: [-0.3, figure.xNames.length - 0.7], automargin: true } : {}),
      };
      layout['yaxis' + axis] = {
        domain: [bottom, top], anchor: 'x' + axis, ticks: '', gridcolor: theme.grid, linecolor: theme.line,
        zeroline: !panel.yNames && !panel.heat,
        zerolinecolor: theme.line, nticks: rows > 1 ? 4 : 7, type: panel.yScale === 'Logarithmic' ? 'log' : 'linear',
        ...(panel.yScale === 'Logarithmic' ? logarithmicTicks(panel) : {}), ...(panel.yScale === 'Percent' ? { tickformat: '.4~p' } : {}),
        ...(panel.yRange ? { range: panel.yRange } : {}), ...names(panel.yNames),
        title: panel.yTitle ? { text: panel.yTitle } : undefined,
      };
      if (panel.title) {
        layout.annotations.push({
          text: escapeText(panel.title), showarrow: false, xref: 'paper', yref: 'paper', x: left, y: top,
          xanchor: 'left', yanchor: 'bottom',
          font: { size: 12, color: theme.muted },
        });
      }
      if (panel.guide !== undefined) {
        layout.shapes.push({
          type: 'line', xref: `x${axis} domain`, x0: 0, x1: 1, yref: 'y' + axis, y0: panel.guide, y1: panel.guide,
          line: { color: theme.ink, width: 1.2, dash: 'dash' },
        });
      }
    });
    return layout;
  }

  function draw(figure) {
    const canvas = canvases.get(figure.id);
    const traces = figure.panels.flatMap((panel, index) => tracesOf(panel).map(trace => ({
      ...trace, xaxis: index === 0 ? 'x' : 'x' + (index + 1), yaxis: index === 0 ? 'y' : 'y' + (index + 1),
    })));
    const config = {
      displaylogo: false, displayModeBar: matchMedia('(hover: hover)').matches ? 'hover' : false,
      modeBarButtonsToRemove: ['select2d', 'lasso2d', 'autoScale2d', 'zoomIn2d', 'zoomOut2d'],
    };
    return Plotly.react(canvas, traces, layoutOf(figure, canvas), config);
  }

  function colorPage() {
    theme = readTheme();
    const set = (selector, property, color) =>
      document.querySelectorAll(selector).forEach(element => element.style.setProperty(property, color(element.dataset)));
    set('.swatch[data-layer]', '--swatch', of => layerColor(Number(of.layer)));
    set('.swatch[data-run]', '--swatch', of => runColor(Number(of.run)));
    set('.card[data-run]', '--run-color', of => runColor(Number(of.run)));
  }

  function drawAll() {
    colorPage();
    data.figures.forEach(draw);
  }

  function setPaper(value) {
    isPaper = value;
    root.classList.toggle('paper', value);
    drawAll();
  }

  // One after the other, so that the first can be looked at while the last are drawn.
  async function drawInTurn() {
    colorPage();
    for (const figure of data.figures) {
      await draw(figure);
      canvases.get(figure.id).dataset.drawn = 'true';
    }
    root.dataset.ready = 'true';
    followWidth();
  }

  // Cards change their width with the window, with a zoom, and on paper.
  function followWidth() {
    const widths = new Map();
    const observer = new ResizeObserver(entries => entries.forEach(entry => {
      const width = Math.round(entry.contentRect.width);
      if (widths.get(entry.target) !== width && width > 0) {
        widths.set(entry.target, width);
        if (entry.target.clientWidth !== entry.target._fullLayout.width) {
          Plotly.Plots.resize(entry.target);
        }
      }
    }));
    canvases.forEach(canvas => observer.observe(canvas));
  }

  function remember(key, value) {
    try {
      sessionStorage.setItem(key, value);
    } catch {
      // A browser that keeps nothing of local files shows the page from its top again.
    }
  }

  function recall(key) {
    try {
      return sessionStorage.getItem(key);
    } catch {
      return null;
    }
  }

  function followRun() {
    if (data.refreshSeconds === undefined) {
      return;
    }
    const button = document.getElementById('pause');
    let paused = false;
    const schedule = () => setTimeout(() => {
      if (!paused) {
        remember('fathom-scroll', String(window.scrollY));
        location.reload();
      }
    }, 1000 * data.refreshSeconds);
    button.addEventListener('click', () => {
      paused = !paused;
      button.textContent = paused ? 'Go on' : 'Pause';
      if (!paused) {
        schedule();
      }
    });
    schedule();
  }

  document.querySelectorAll('.legend button').forEach(button => button.addEventListener('click', () => {
    const name = button.dataset.layerName;
    const hide = !hiddenLayers.delete(name);
    if (hide) {
      hiddenLayers.add(name);
    }
    document.querySelectorAll('.legend button').forEach(other => {
      if (other.dataset.layerName === name) {
        other.setAttribute('aria-pressed', String(!hide));
      }
    });
    drawAll();
  }));

  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAll);
  window.addEventListener('beforeprint', () => setPaper(true));
  window.addEventListener('afterprint', () => setPaper(false));
  drawInTurn().then(() => {
    const scroll = recall('fathom-scroll');
    if (scroll !== null && data.refreshSeconds !== undefined) {
      window.scrollTo(0, Number(scroll));
    }
  });
  followRun();
})();
