/* ECharts for the pages that need it. A chart is <figure data-chart="heatmap" data-source="id">, its data the JSON in
   the element with that id; a table with the same figures stands below it in the page.

   The policy of the pages forbids style attributes, so tooltips are drawn on the canvas ("richText"). */
import { use, init } from "echarts/core";
import { BarChart, HeatmapChart, LineChart, RadarChart } from "echarts/charts";
import {
  AriaComponent, GridComponent, LegendComponent, RadarComponent, TooltipComponent, VisualMapComponent,
} from "echarts/components";
import { CanvasRenderer } from "echarts/renderers";

use([
  BarChart, HeatmapChart, LineChart, RadarChart, AriaComponent, GridComponent, LegendComponent, RadarComponent,
  TooltipComponent, VisualMapComponent, CanvasRenderer,
]);

const look = getComputedStyle(document.documentElement);
const token = (name) => look.getPropertyValue(`--${name}`).trim();
const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
const narrow = () => innerWidth < 720;

// Told apart by lightness and dash as well as by hue.
const SERIES = [
  { color: "#11696a", dash: "solid" }, { color: "#9a4f08", dash: "dashed" }, { color: "#2f5f8f", dash: "solid" },
  { color: "#7d5f0e", dash: "dotted" }, { color: "#8a3a62", dash: "dashed" }, { color: "#39454a", dash: "dotted" },
];

function base() {
  return {
    animation: !still,
    animationDuration: 300,
    textStyle: { fontFamily: token("font"), color: token("ink") },
    tooltip: {
      renderMode: "richText",
      confine: true,
      backgroundColor: token("ink"),
      borderWidth: 0,
      textStyle: { color: token("card"), fontFamily: token("font"), fontSize: 13 },
    },
  };
}

const percent = (value) => `${Math.floor(value * 10) / 10}%`;
const isLatin = (names) => names.some((name) => /[a-z]/i.test(name));
/** Breaks a name at its spaces into lines of about `length` characters; Chinese names have none and are short. */
const wrap = (name, length) => name.split(" ").reduce((lines, word) => {
  const last = lines.length - 1;
  if (last >= 0 && `${lines[last]} ${word}`.length <= length) lines[last] += ` ${word}`;
  else lines.push(word);
  return lines;
}, []).join("\n");
const shorten = (name, length) => (name.length > length ? `${name.slice(0, length - 1)}…` : name);

function heatmap(data, element) {
  const row = narrow() ? 26 : 28;
  // On a phone two Chinese characters name a column, two letters name nothing: those names stand on end.
  const slanted = narrow() && isLatin(data.columns);
  const names = data.columns.map((name) => (slanted ? shorten(name, 20) : narrow() ? name.slice(0, 2) : wrap(name, 14)));
  const head = slanted ? 130 : 16 + 16 * Math.max(...names.map((name) => name.split("\n").length));
  element.style.height = `${data.rows.length * row + head}px`;
  const pieces = Array.from({ length: 11 }, (_, i) => ({
    gte: i * 10, lt: i === 10 ? 101 : (i + 1) * 10, color: i === 9 ? "#357d7c" : token(`q${i}`), // as .heat.q9: white text needs it darker
  }));
  const scored = data.cells.filter((cell) => cell[2] !== null);
  const missing = data.cells.filter((cell) => cell[2] === null).map(([x, y]) => [x, y, -1]);
  const option = {
    ...base(),
    grid: { left: 4, right: 4, top: 4, bottom: 4, containLabel: true },
    xAxis: {
      type: "category", data: names, position: "top", axisLine: { show: false }, axisTick: { show: false },
      axisLabel: { interval: 0, color: token("ink-2"), fontSize: narrow() ? 11 : 13, rotate: slanted ? 90 : 0 },
    },
    yAxis: {
      type: "category", inverse: true, data: data.rows.map((line) => shorten(line.name, narrow() ? 6 : 14)),
      axisLine: { show: false }, axisTick: { show: false }, triggerEvent: true,
      axisLabel: { interval: 0, color: token("ink"), fontSize: narrow() ? 12 : 13 },
    },
    visualMap: [{ show: false, type: "piecewise", pieces, seriesIndex: 0, dimension: 2 }],
    series: [
      {
        type: "heatmap",
        data: scored.map((value) => ({
          value,
          label: { color: value[2] >= 90 ? "#ffffff" : token("ink") },
        })),
        label: { show: !narrow(), fontSize: 11, formatter: ({ value }) => Math.floor(value[2]) },
        itemStyle: { borderColor: token("card"), borderWidth: 2, borderRadius: 4 },
        emphasis: { itemStyle: { borderColor: token("ink"), borderWidth: 2 } },
        cursor: "pointer",
      },
      {
        type: "heatmap",
        data: missing.map((value) => ({ value, itemStyle: { color: token("line-2") } })),
        label: { show: true, color: token("ink-2"), fontSize: 11, formatter: "╱╱" },
        itemStyle: { borderColor: token("card"), borderWidth: 2, borderRadius: 4 },
      },
    ],
  };
  option.tooltip.formatter = ({ value, seriesIndex }) => {
    if (!value) return "";
    const line = `${data.rows[value[1]].name} · ${data.columns[value[0]]}`;
    return `${line}\n${seriesIndex === 1 ? data.words.na : percent(value[2])}`;
  };
  return option;
}

/** A group that does not apply leaves no corner: its point lies on the straight line between its neighbours'. */
function bridge(values) {
  const count = values.length;
  const step = (2 * Math.PI) / count;
  const known = (from, way) => {
    for (let steps = 1; steps < count; steps++) {
      const value = values[(from + way * steps + count * steps) % count];
      if (value !== null) return { value, angle: steps * step };
    }
    return null;
  };
  return values.map((value, i) => {
    if (value !== null) return value;
    const [left, right] = [known(i, -1), known(i, 1)];
    if (!left || left.angle + right.angle >= Math.PI) return 0;
    const below = left.value * Math.sin(left.angle) + right.value * Math.sin(right.angle);
    return below ? (left.value * right.value * Math.sin(left.angle + right.angle)) / below : 0;
  });
}

function radar(data, element) {
  element.style.height = narrow() ? "360px" : "420px";
  const lineLength = narrow() ? 12 : 16;
  const option = {
    ...base(),
    legend: {
      data: data.series.map((series) => series.name), top: 0, formatter: (name) => shorten(name, narrow() ? 9 : 14), icon: "roundRect", itemWidth: 22, itemHeight: 4,
      textStyle: { color: token("ink"), fontSize: 13 }, type: "plain",
    },
    radar: {
      indicator: data.axes.map((name) => ({ name: wrap(name, lineLength), max: 100 })),
      radius: narrow() ? (isLatin(data.axes) ? "46%" : "56%") : "66%",
      center: ["50%", "56%"],
      splitNumber: 5,
      axisName: { color: token("ink"), fontSize: narrow() ? 11 : 13, lineHeight: narrow() ? 14 : 17 },
      splitArea: { show: false },
      splitLine: { lineStyle: { color: token("line") } },
      axisLine: { lineStyle: { color: token("line") } },
    },
    series: [{
      type: "radar",
      symbolSize: 5,
      data: data.series.map((series, i) => {
        const { color, dash } = SERIES[i % SERIES.length];
        return {
          name: series.name,
          value: bridge(series.values),
          lineStyle: { color, type: dash, width: 2 },
          itemStyle: { color },
          areaStyle: { color, opacity: 0.06 },
        };
      }),
    }],
  };
  option.tooltip.formatter = ({ name, dataIndex }) => {
    const { values } = data.series[dataIndex];
    return [name, ...data.axes.map((axis, i) => `${axis}  ${values[i] === null ? data.words.na : percent(values[i])}`)].join("\n");
  };
  return option;
}

/** Line and bar charts: {categories: […], series: [{name, values: […]}], unit}. */
function cartesian(type) {
  return (data, element) => {
    element.style.height = "260px";
    return {
      ...base(),
      tooltip: { ...base().tooltip, trigger: "axis" },
      legend: data.series.length > 1 ? { top: 0, textStyle: { color: token("ink") } } : undefined,
      grid: { left: 4, right: 12, top: data.series.length > 1 ? 36 : 14, bottom: 4, containLabel: true },
      xAxis: { type: "category", data: data.categories, axisLabel: { color: token("ink-2") } },
      yAxis: { type: "value", axisLabel: { color: token("ink-2") }, splitLine: { lineStyle: { color: token("line-2") } } },
      series: data.series.map((series, i) => ({
        type, name: series.name, data: series.values, connectNulls: false,
        itemStyle: { color: SERIES[i % SERIES.length].color },
        lineStyle: { color: SERIES[i % SERIES.length].color, type: SERIES[i % SERIES.length].dash },
      })),
    };
  };
}

const KINDS = { heatmap, radar, line: cartesian("line"), bar: cartesian("bar") };

function draw(element) {
  const source = document.getElementById(element.dataset.source);
  const kind = KINDS[element.dataset.chart];
  if (!source || !kind || element.dataset.drawn) return;
  element.dataset.drawn = "true";
  const data = JSON.parse(source.textContent);
  const canvas = element.querySelector("[data-canvas]");
  const option = kind(data, canvas); // sets the height, so before init
  const chart = init(canvas);
  chart.setOption(option);
  chart.on("click", (event) => {
    const line = event.componentType === "yAxis"
      ? data.rows?.[event.dataIndex ?? -1] ?? data.rows?.find((row) => row.name.startsWith(String(event.value).replace("…", "")))
      : data.rows?.[event.value?.[1]];
    if (line?.url) location.assign(line.url);
  });
  let width = innerWidth;
  new ResizeObserver(() => {
    if (narrow() !== width < 720) chart.setOption(kind(data, canvas), true);
    width = innerWidth;
    chart.resize();
  }).observe(element);
}

const drawAll = () => document.querySelectorAll("[data-chart]").forEach(draw);
document.addEventListener("htmx:after:swap", drawAll);
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", drawAll);
else drawAll();
