/* Evaluates modern CSS colour functions at build time.

   Tabler writes its palette with oklch(), color-mix(), light-dark() and relative colours; the oldest browsers we
   serve (Chromium 108, Safari 15) know none of them and would drop every declaration that uses one. All inputs
   are constants once our :root values are known, so the build replaces each call by plain rgb. */

const toLinear = (c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const toGamma = (c) => (c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055);
const clamp = (x) => Math.min(1, Math.max(0, x));

function rgbToOklab([r, g, b]) {
  const [lr, lg, lb] = [r, g, b].map(toLinear);
  const l = Math.cbrt(0.4122214708 * lr + 0.5363325363 * lg + 0.0514459929 * lb);
  const m = Math.cbrt(0.2119034982 * lr + 0.6806995451 * lg + 0.1073969566 * lb);
  const s = Math.cbrt(0.0883024619 * lr + 0.2817188376 * lg + 0.6299787005 * lb);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function oklabToRgb([L, a, b]) {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((c) => clamp(toGamma(clamp(c))));
}

function oklchToRgb(l, c, h) {
  const radians = (h * Math.PI) / 180;
  return oklabToRgb([l, c * Math.cos(radians), c * Math.sin(radians)]);
}

/** Splits at top-level commas (or spaces), leaving nested parentheses alone. */
function split(text, separator) {
  const parts = [];
  let depth = 0;
  let part = "";
  for (const ch of text) {
    if (ch === "(") depth++;
    if (ch === ")") depth--;
    if (depth === 0 && (separator === " " ? /[\s/]/.test(ch) : ch === separator)) {
      if (part.trim()) parts.push(part.trim());
      part = "";
    } else part += ch;
  }
  if (part.trim()) parts.push(part.trim());
  return parts;
}

const NAMED = { transparent: [0, 0, 0, 0], white: [1, 1, 1, 1], black: [0, 0, 0, 1] };
const number = (text, whole = 1) => (text.endsWith("%") ? (parseFloat(text) / 100) * whole : parseFloat(text));

/** Parses one colour into [r, g, b, a] in 0..1, or null when it depends on something unknown. */
export function parseColor(text, variables, depth = 0) {
  text = text.trim();
  if (depth > 20) return null;
  if (NAMED[text]) return NAMED[text];
  const hex = text.match(/^#([0-9a-f]{3,8})$/i)?.[1];
  if (hex) {
    const wide = hex.length <= 4 ? [...hex].map((c) => c + c).join("") : hex;
    const parts = wide.match(/../g).map((c) => parseInt(c, 16) / 255);
    return parts.length === 4 ? parts : [...parts, 1];
  }
  const call = text.match(/^([a-z-]+)\(([\s\S]*)\)$/i);
  if (!call) return null;
  const [, name, body] = call;
  if (name === "var") {
    const [key, ...fallback] = split(body, ",");
    const value = variables.get(key) ?? (fallback.length ? fallback.join(",") : null);
    return value == null ? null : parseColor(value, variables, depth + 1);
  }
  if (name === "light-dark") return parseColor(split(body, ",")[0], variables, depth + 1);
  if (name === "rgb" || name === "rgba") {
    const parts = body.includes(",") ? split(body, ",") : split(body, " ");
    const [r, g, b] = parts.slice(0, 3).map((p) => number(p, 255) / 255);
    const alpha = parts[3] === undefined ? 1 : number(parts[3]);
    return [r, g, b, alpha].some(Number.isNaN) ? null : [clamp(r), clamp(g), clamp(b), clamp(alpha)];
  }
  if (name === "oklch") {
    const relative = body.match(/^from\s+(.+?)\s+calc\(l ([+-]) ([\d.]+)\)\s+c\s+h$/s);
    if (relative) {
      const base = parseColor(relative[1], variables, depth + 1);
      if (!base) return null;
      const [L, a, b] = rgbToOklab(base);
      const shift = (relative[2] === "+" ? 1 : -1) * parseFloat(relative[3]);
      return [...oklabToRgb([clamp(L + shift), a, b]), base[3]];
    }
    const parts = split(body, " ");
    const [l, c, h] = [number(parts[0]), number(parts[1], 0.4), parts[2] === "none" ? 0 : parseFloat(parts[2])];
    const alpha = parts[3] === undefined ? 1 : number(parts[3]);
    return [l, c, h, alpha].some(Number.isNaN) ? null : [...oklchToRgb(l, c, h), alpha];
  }
  if (name === "color-mix") return mix(split(body, ",").slice(1), variables, depth);
  return null;
}

function mix(sides, variables, depth) {
  const parsed = sides.map((side) => {
    let share = null;
    const color = split(side, " ").filter((word) => {
      const resolved = word.replace(/var\((--[\w-]+)(?:,\s*([\d.]+))?\)/, (all, key, fallback) =>
        variables.get(key) ?? fallback ?? all);
      const percent = /^(calc\()?\s*([\d.]+)(%|\s*\*\s*100%\))$/.exec(resolved);
      if (percent) share = percent[3] === "%" ? parseFloat(percent[2]) / 100 : parseFloat(percent[2]);
      return !percent;
    });
    return { color: parseColor(color.join(" "), variables, depth + 1), share };
  });
  if (parsed.length !== 2 || parsed.some((side) => !side.color)) return null;
  let [p, q] = parsed.map((side) => side.share);
  if (p === null && q === null) p = q = 0.5;
  else if (p === null) p = 1 - q;
  else if (q === null) q = 1 - p;
  const total = p + q || 1;
  const [first, second] = parsed.map((side) => side.color);
  const alpha = (first[3] * p + second[3] * q) / total;
  if (alpha === 0) return [0, 0, 0, 0];
  const [labA, labB] = [rgbToOklab(first), rgbToOklab(second)];
  const lab = labA.map((x, i) => (x * first[3] * p + labB[i] * second[3] * q) / total / alpha);
  return [...oklabToRgb(lab), alpha];
}

export function formatColor([r, g, b, a]) {
  const [R, G, B] = [r, g, b].map((c) => Math.round(c * 255));
  if (a < 1) return `rgba(${R}, ${G}, ${B}, ${+a.toFixed(3)})`;
  return "#" + [R, G, B].map((c) => c.toString(16).padStart(2, "0")).join("");
}

const MODERN = /\b(oklch|color-mix|light-dark)\(/;

const ENCODED = /oklch%28(.*?)%29/g; // inside the SVG of a data: address

/** Replaces every modern colour call in a declaration's value. Returns null if one cannot be resolved. */
export function lowerColors(value, variables) {
  value = value.replace(ENCODED, (_, body) =>
    encodeURIComponent(formatColor(parseColor(`oklch(${decodeURIComponent(body)})`, variables))));
  let match;
  while ((match = MODERN.exec(value))) {
    let end = match.index + match[0].length;
    for (let depth = 1; depth && end < value.length; end++) {
      if (value[end] === "(") depth++;
      if (value[end] === ")") depth--;
    }
    const call = value.slice(match.index, end);
    const color = parseColor(call, variables);
    const lightValue = !color && match[1] === "light-dark" && split(call.slice(11, -1), ",")[0];
    if (!color && !lightValue) return null;
    value = value.slice(0, match.index) + (lightValue || formatColor(color)) + value.slice(end);
  }
  return value;
}
